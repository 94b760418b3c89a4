\ The eight queens: all solutions, and the first of them drawn.
8 constant size
create columns size cells allot     \ row -> column
variable solutions

: column ( row -- addr ) cells columns + ;
: attacks? ( row1 row2 -- flag )
  2dup column @ swap column @ - abs        ( r1 r2 dcol )
  dup 0= if drop 2drop -1 exit then
  rot rot - abs = ;
: fits? ( row -- flag )
  -1 swap                                  ( flag row )
  dup 0 > if
    dup 0 do
      dup i attacks? if nip 0 swap leave then
    loop
  then drop ;
: draw
  size 0 do
    size 0 do
      i j column @ = if ." Q " else ." . " then
    loop cr
  loop ;
: place ( row -- )
  dup size = if
    drop 1 solutions +!
    solutions @ 1 = if draw then exit
  then
  size 0 do
    i over column !
    dup fits? if dup 1 + recurse then
  loop drop ;

0 place solutions @ . ." solutions" cr
