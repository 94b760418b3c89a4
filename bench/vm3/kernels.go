// SPDX-License-Identifier: MIT

// The algorithms of examples/vm3 in Go, as in kernels.c: kernels NAME N ROUNDS.
package main

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"time"
)

var sink int64

func fibIter(n int64) int64 {
	a, b := int64(0), int64(1)
	for i := int64(0); i < n; i++ {
		a, b = b, a+b
	}
	return a
}

func sumLoop(n int64) int64 {
	sum := int64(0)
	for i := int64(0); i < n; i++ {
		sum += i
	}
	return sum
}

func mulLoop(n int64) int64 {
	product := int64(1)
	for i := int64(1); i < n; i++ {
		product *= i
	}
	return product
}

func factRec(n int64) int64 {
	if n <= 1 {
		return 1
	}
	return n * factRec(n-1)
}

func fibRec(n int64) int64 {
	if n < 2 {
		return n
	}
	return fibRec(n-1) + fibRec(n-2)
}

func primeCount(n int64) int64 {
	count := int64(0)
	for i := int64(2); i < n; i++ {
		j := int64(2)
		for j*j <= i && i%j != 0 {
			j++
		}
		if j*j > i {
			count++
		}
	}
	return count
}

func dotSum(n int64) float64 {
	sum := 0.0
	for i := int64(0); i < n; i++ {
		sum += float64(i) * 0.5
	}
	return sum
}

func sqrtSum(n int64) float64 {
	sum := 0.0
	for i := int64(1); i <= n; i++ {
		sum += math.Sqrt(float64(i))
	}
	return sum
}

func threshold(n int64) int64 {
	for i := int64(1); i <= n; i++ {
		if 1.0/float64(i) < 0.1 {
			return i
		}
	}
	return 0
}

func stringsConcat(n int64) int64 {
	s := "a"
	for i := int64(0); i < n; i++ {
		s += "a"
	}
	return int64(len(s))
}

func listsFillSum(n int64) int64 {
	var list []int64
	for i := int64(0); i < n; i++ {
		list = append(list, i)
	}
	sum := int64(0)
	for i := int64(0); i < n; i++ {
		sum += list[i]
	}
	return sum
}

func mapsFillSum(n int64) int64 {
	m := map[int64]int64{}
	for i := int64(0); i < n; i++ {
		m[i] = i
	}
	sum := int64(0)
	for i := int64(0); i < n; i++ {
		sum += m[i]
	}
	return sum
}

func nsieve(n int64) int64 {
	composite := make([]int64, n+1)
	count := int64(0)
	for p := int64(2); p <= n; p++ {
		if composite[p] != 0 {
			continue
		}
		count++
		for k := p * p; k <= n; k += p {
			composite[k] = 1
		}
	}
	return count
}

func letter(seed *int64) int64 {
	*seed = (*seed*3877 + 29573) % 139968
	switch {
	case *seed < 42404:
		return 0
	case *seed < 70117:
		return 1
	case *seed < 97767:
		return 2
	}
	return 3
}

func fasta(n int64) int64 {
	letters := [4]int64{97, 99, 103, 116}
	seed, hash := int64(42), int64(0)
	for i := int64(0); i < n; i++ {
		hash = (hash*1009 + letters[letter(&seed)]) % 2147483647
	}
	return hash
}

func mandelbrot(n int64) int64 {
	sum := int64(0)
	for row := int64(0); row < n; row++ {
		for col := int64(0); col < n; col++ {
			cx, cy := float64(col)/float64(n)*3-2, float64(row)/float64(n)*2-1
			zr, zi := 0.0, 0.0
			rounds := int64(0)
			for rounds < 50 {
				rr, ii := zr*zr, zi*zi
				if rr+ii > 4 {
					break
				}
				zi = math.FMA(zr+zr, zi, cy)
				zr = (rr - ii) + cx
				rounds++
			}
			sum += rounds
		}
	}
	return sum
}

func kNucleotide(n int64) int64 {
	m := map[int64]int64{}
	seed := int64(42)
	last := letter(&seed)
	m[last]++
	for i := int64(1); i < n; i++ {
		c := letter(&seed)
		m[c]++
		m[4+4*last+c]++
		last = c
	}
	hash := int64(0)
	for k := int64(0); k < 20; k++ {
		hash = (hash*1009 + m[k]) % 2147483647
	}
	return hash
}

func nBody(n int64) float64 {
	var p, v [3][5]float64
	var m [5]float64
	speed := [3]float64{0.1, 0.2, 0.3}
	for i := 0; i < 5; i++ {
		for d := 0; d < 3; d++ {
			p[d][i] = float64((d + 1) * i)
			v[d][i] = speed[d] * float64(i)
		}
		m[i] = float64(i + 1)
	}
	for step := int64(0); step < n; step++ {
		for i := 0; i < 5; i++ {
			for j := i + 1; j < 5; j++ {
				x, y, z := p[0][i]-p[0][j], p[1][i]-p[1][j], p[2][i]-p[2][j]
				d2 := (x*x + y*y) + z*z
				mag := 0.01 / (d2 * math.Sqrt(d2))
				mi, mj := m[i]*mag, m[j]*mag
				v[0][i] -= x * mj
				v[1][i] -= y * mj
				v[2][i] -= z * mj
				v[0][j] += x * mi
				v[1][j] += y * mi
				v[2][j] += z * mi
			}
		}
		for i := 0; i < 5; i++ {
			for d := 0; d < 3; d++ {
				p[d][i] += v[d][i] * 0.01
			}
		}
	}
	e := 0.0
	for i := 0; i < 5; i++ {
		kin := (0.5 * m[i]) * ((v[0][i]*v[0][i] + v[1][i]*v[1][i]) + v[2][i]*v[2][i])
		pot := 0.0
		for j := i + 1; j < 5; j++ {
			x, y, z := p[0][i]-p[0][j], p[1][i]-p[1][j], p[2][i]-p[2][j]
			pot += (m[i] * m[j]) / math.Sqrt((x*x+y*y)+z*z)
		}
		e += kin - pot
	}
	return e
}

func switchChain(n int64) int64 {
	state, sum := int64(1), int64(0)
	for i := int64(0); i < n; i++ {
		state = (state*17 + 12345) % 32749
		key := state % 8
		if key == 0 {
			sum += 111
		} else if key == 1 {
			sum += 222
		} else if key == 2 {
			sum += 333
		} else if key == 3 {
			sum += 444
		} else if key == 4 {
			sum += 555
		} else if key == 5 {
			sum += 666
		} else if key == 6 {
			sum += 777
		} else {
			sum += 888
		}
	}
	return sum
}

func switchTable(n int64) int64 {
	values := [8]int64{111, 222, 333, 444, 555, 666, 777, 888}
	state, sum := int64(1), int64(0)
	for i := int64(0); i < n; i++ {
		state = (state*17 + 12345) % 32749
		sum += values[state%8]
	}
	return sum
}

func floats(f func(int64) float64) func(int64) int64 {
	return func(n int64) int64 { return int64(math.Float64bits(f(n))) }
}

func main() {
	kernels := map[string]func(int64) int64{
		"fib_iter": fibIter, "sum_loop": sumLoop, "mul_loop": mulLoop, "fact_rec": factRec, "fib_rec": fibRec,
		"prime_count": primeCount, "f64_dot_sum": floats(dotSum), "f64_sqrt_sum": floats(sqrtSum),
		"f64_threshold": threshold, "strings_concat_loop": stringsConcat, "lists_fill_sum": listsFillSum,
		"maps_fill_sum": mapsFillSum, "nsieve": nsieve, "fasta": fasta, "mandelbrot": mandelbrot,
		"k_nucleotide": kNucleotide, "n_body": floats(nBody), "switch_lookup8_cmp_chain": switchChain,
		"switch_lookup8_table": switchTable,
	}
	f := kernels[os.Args[1]]
	n, _ := strconv.ParseInt(os.Args[2], 10, 64)
	rounds, _ := strconv.ParseInt(os.Args[3], 10, 64)
	best := math.Inf(1)
	for turn := 0; turn < 5; turn++ {
		from := time.Now()
		for r := int64(0); r < rounds; r++ {
			sink += f(n)
		}
		best = math.Min(best, float64(time.Since(from).Nanoseconds())/float64(rounds))
	}
	fmt.Printf("ns: %.1f\n", best)
}
