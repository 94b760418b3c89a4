\ Calls, arithmetic that wraps, and the base words.
: fib ( n -- f ) dup 2 < if exit then dup 1 - recurse swap 2 - recurse + ;
: gcd ( a b -- g ) begin ?dup while tuck mod repeat ;
: collatz ( n -- steps ) 0 swap begin dup 1 <> while dup 1 and if 3 * 1 + else 2 / then swap 1 + swap repeat drop ;
: stars ( n -- ) 0 do 42 emit loop ;
: countdown ( n -- ) begin dup 0 > while dup . 1 - repeat drop ." go" cr ;
: search ( n -- ) 100 0 do i i * over > if i . leave then loop drop ;

25 fib . cr
1071 462 gcd . 17 5 gcd . cr
27 collatz . 97 collatz . 871 collatz . cr
10 countdown
5000 search cr
: triangle 10 1 do i stars cr loop ; triangle
-1 u. -7 2 / . -7 2 mod . -9223372036854775807 1 - -1 / . 1 63 lshift . -1 60 rshift . cr
: by-threes 30 0 do i . 3 +loop cr ; by-threes depth . cr
