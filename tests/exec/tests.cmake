# SPDX-License-Identifier: MIT
# Programs, in every configuration: the examples, whose expected output is that of native builds. The command line.
string(REPLACE ";" " " emulator "${CMAKE_CROSSCOMPILING_EMULATOR}")
set(weft_words "${emulator} $<TARGET_FILE:weft>")

set(configurations "default:" "explicit:--bounds=explicit" "baseline:--engine=baseline" "interp:--engine=interp" "tiered:--engine=tiered" "tiered3:--engine=tiered --tier-after=3"
  "threads:--compile-threads=3" "lazy:--compile=lazy")
if(WEFT_CPU STREQUAL "x64")
  list(APPEND configurations "v2:--cpu=v2")
endif()
set(seeds 3) # tests/fuzz/random and tests/spec have more of them
if(CMAKE_CROSSCOMPILING OR WEFT_SANITIZE)
  set(seeds 1)
endif()
foreach(seed RANGE 1 ${seeds})
  list(APPEND configurations "seed${seed}:--random-ra=${seed}")
endforeach()
list(APPEND configurations "facts1:--random-facts=1 --poison" "facts2:--random-facts=2 --poison --random-ra=3 --bounds=explicit")
list(APPEND configurations "plain:")
# An emulator and the sanitizers are slow.
if(CMAKE_CROSSCOMPILING OR WEFT_SANITIZE)
  weft_sample(configurations 6 default facts2)
endif()
foreach(configuration IN LISTS configurations)
  string(REGEX MATCH "^[^:]*" name "${configuration}")
  string(REGEX REPLACE "^[^:]*:" "" options "${configuration}")
  separate_arguments(options UNIX_COMMAND "${options}")
  if(name STREQUAL "plain")
    set(options ${weft_plain})
  endif()
  add_test(NAME exec.examples.${name}
    COMMAND ${CMAKE_SOURCE_DIR}/examples/run.sh -- ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:weft> run ${options})
  set_tests_properties(exec.examples.${name} PROPERTIES LABELS exec TIMEOUT 600)
endforeach()

add_test(NAME cli COMMAND ${CMAKE_SOURCE_DIR}/tests/cli/run ${weft_words})
set_tests_properties(cli PROPERTIES LABELS cli TIMEOUT 600)
add_test(NAME cli.names COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/cli/names.py ${weft_words} "${emulator} $<TARGET_FILE:weft-spec>")
set_tests_properties(cli.names PROPERTIES LABELS cli TIMEOUT 600)
