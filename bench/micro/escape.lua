-- SPDX-License-Identifier: MIT
-- As escape.c.
function run(n)
  local sum = 0
  for y = 0, n - 1 do
    for x = 0, n - 1 do
      local cr, ci, zr, zi, k = 2.0 * x / n - 1.5, 2.0 * y / n - 1, 0.0, 0.0, 0
      while k < 200 and zr * zr + zi * zi < 4 do
        zr, zi = zr * zr - zi * zi + cr, 2 * zr * zi + ci
        k = k + 1
      end
      sum = sum + k
    end
  end
  return sum
end
