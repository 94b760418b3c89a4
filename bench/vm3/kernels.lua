-- SPDX-License-Identifier: MIT
-- The vm3 kernels that are natural in Lua, whose numbers are doubles: kernels.lua NAME N ROUNDS prints the result and the time of a run.
local sqrt, floor = math.sqrt, math.floor

local function fib_rec(n)
  return n < 2 and n or fib_rec(n - 1) + fib_rec(n - 2)
end

local function letter(seed)
  seed = (seed * 3877 + 29573) % 139968
  return seed, seed < 42404 and 0 or seed < 70117 and 1 or seed < 97767 and 2 or 3
end

local kernels = {fib_rec = fib_rec}

function kernels.sum_loop(n)
  local sum = 0
  for i = 0, n - 1 do sum = sum + i end
  return sum
end

function kernels.prime_count(n)
  local count = 0
  for i = 2, n - 1 do
    local j = 2
    while j * j <= i and i % j ~= 0 do j = j + 1 end
    if j * j > i then count = count + 1 end
  end
  return count
end

function kernels.f64_dot_sum(n)
  local sum = 0
  for i = 0, n - 1 do sum = sum + i * 0.5 end
  return sum
end

function kernels.f64_sqrt_sum(n)
  local sum = 0
  for i = 1, n do sum = sum + sqrt(i) end
  return sum
end

function kernels.f64_threshold(n)
  for i = 1, n do
    if 1 / i < 0.1 then return i end
  end
  return 0
end

function kernels.lists_fill_sum(n)
  local list, sum = {}, 0
  for i = 1, n do list[i] = i - 1 end
  for i = 1, n do sum = sum + list[i] end
  return sum
end

function kernels.maps_fill_sum(n)
  local map, sum = {}, 0
  for i = 0, n - 1 do map[i] = i end
  for i = 0, n - 1 do sum = sum + map[i] end
  return sum
end

function kernels.nsieve(n)
  local composite, count = {}, 0
  for i = 0, n do composite[i] = 0 end
  for p = 2, n do
    if composite[p] == 0 then
      count = count + 1
      for k = p * p, n, p do composite[k] = 1 end
    end
  end
  return count
end

function kernels.fasta(n)
  local letters, seed, hash, l = {[0] = 97, 99, 103, 116}, 42, 0, nil
  for _ = 1, n do
    seed, l = letter(seed)
    hash = (hash * 1009 + letters[l]) % 2147483647
  end
  return hash
end

function kernels.k_nucleotide(n)
  local map, seed, last, hash, c = {}, 42, nil, 0, nil
  for k = 0, 19 do map[k] = 0 end
  seed, last = letter(seed)
  map[last] = map[last] + 1
  for _ = 2, n do
    seed, c = letter(seed)
    map[c] = map[c] + 1
    local pair = 4 + 4 * last + c
    map[pair] = map[pair] + 1
    last = c
  end
  for k = 0, 19 do hash = (hash * 1009 + map[k]) % 2147483647 end
  return hash
end

function kernels.n_body(n)
  local px, py, pz, vx, vy, vz, m, e = {}, {}, {}, {}, {}, {}, {}, 0
  for i = 0, 4 do
    px[i], py[i], pz[i] = i, 2 * i, 3 * i
    vx[i], vy[i], vz[i] = 0.1 * i, 0.2 * i, 0.3 * i
    m[i] = i + 1
  end
  for _ = 1, n do
    for i = 0, 4 do
      for j = i + 1, 4 do
        local x, y, z = px[i] - px[j], py[i] - py[j], pz[i] - pz[j]
        local d2 = (x * x + y * y) + z * z
        local mag = 0.01 / (d2 * sqrt(d2))
        local mi, mj = m[i] * mag, m[j] * mag
        vx[i], vy[i], vz[i] = vx[i] - x * mj, vy[i] - y * mj, vz[i] - z * mj
        vx[j], vy[j], vz[j] = vx[j] + x * mi, vy[j] + y * mi, vz[j] + z * mi
      end
    end
    for i = 0, 4 do
      px[i], py[i], pz[i] = px[i] + vx[i] * 0.01, py[i] + vy[i] * 0.01, pz[i] + vz[i] * 0.01
    end
  end
  for i = 0, 4 do
    local kin, pot = (0.5 * m[i]) * ((vx[i] * vx[i] + vy[i] * vy[i]) + vz[i] * vz[i]), 0
    for j = i + 1, 4 do
      local x, y, z = px[i] - px[j], py[i] - py[j], pz[i] - pz[j]
      pot = pot + (m[i] * m[j]) / sqrt((x * x + y * y) + z * z)
    end
    e = e + (kin - pot)
  end
  return e
end

function kernels.switch_lookup8_table(n)
  local values, state, sum = {[0] = 111, 222, 333, 444, 555, 666, 777, 888}, 1, 0
  for _ = 1, n do
    state = (state * 17 + 12345) % 32749
    sum = sum + values[state % 8]
  end
  return sum
end

local kernel, n, rounds = kernels[arg[1]], tonumber(arg[2]), tonumber(arg[3])
if not kernel then os.exit(2) end
local result, best = kernel(n), math.huge
for _ = 1, 200 do kernel(n) end -- traces are made
print(result == floor(result) and ("%.0f"):format(result) or ("%.17g"):format(result))
for _ = 1, 5 do
  local from = os.clock()
  for _ = 1, rounds do kernel(n) end
  best = math.min(best, (os.clock() - from) / rounds * 1e9)
end
print(("ns: %.1f"):format(best))
