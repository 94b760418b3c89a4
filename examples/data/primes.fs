\ Sieve of Eratosthenes, and the largest gaps between primes.
100000 constant limit
create flags limit allot
variable previous
variable gap

: sieve
  limit 0 do 1 flags i + c! loop
  limit 2 do
    flags i + c@ if
      i i * dup limit < if
        begin dup limit < while
          0 over flags + c!
          i +
        repeat
      then drop
    then
  loop ;
: count-primes ( -- n ) 0 limit 2 do flags i + c@ + loop ;
: gaps
  2 previous ! 0 gap !
  limit 3 do
    flags i + c@ if
      i previous @ - dup gap @ > if
        dup gap ! previous @ . ." .. " i . ." gap " . cr
      else drop then
      i previous !
    then
  loop ;
sieve count-primes . ." primes below " limit . cr
gaps
