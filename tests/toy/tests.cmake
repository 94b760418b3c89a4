# SPDX-License-Identifier: MIT
# The toy CPU: a made-up one with as few registers as the compiler can do with. Programs with the real runtime, whose code an emulator
# executes and looks at. See docs/design/machines.md.
set(toy_output ${CMAKE_BINARY_DIR}/toy-tables)
add_custom_command(OUTPUT ${toy_output}/toy_table.h ${toy_output}/toy_cases.h
  COMMAND ${WEFT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/table.py ${toy_output}
  DEPENDS ${CMAKE_CURRENT_LIST_DIR}/table.py stencils/ops.tbl gen/forms.py gen/optable.py gen/write.py VERBATIM)
add_custom_target(toy_tables DEPENDS ${toy_output}/toy_table.h ${toy_output}/toy_cases.h)

# A machine like that of src/emit/x64; and what of the runtime calls functions of a machine, for this one.
set(toy_native ${WEFT_NATIVE} ${WEFT_TABLES})
list(TRANSFORM toy_native REPLACE "src/emit/CPU" "tests/toy/cpu")
set(toy_runtime src/api/build.c src/runtime/built.c src/runtime/profile.c src/runtime/thunks.c)
add_library(weft_toy OBJECT EXCLUDE_FROM_ALL ${WEFT_FRONTENDS} ${toy_native} ${toy_runtime} tests/toy/emulate.c tests/toy/entry.c
  tests/toy/memory.c tests/toy/stack.c tests/toy/targets.c)
target_compile_definitions(weft_toy PRIVATE WEFT_MACHINE=toy)
target_include_directories(weft_toy BEFORE PRIVATE tests/toy/cpu tests/toy ${toy_output})
target_link_libraries(weft_toy PRIVATE weft_options)
add_dependencies(weft_toy toy_tables)
set_source_files_properties(tests/toy/emulate.c PROPERTIES COMPILE_OPTIONS "-ffp-contract=off;-fno-math-errno;-Wno-conversion;-Wno-float-conversion")

# All the rest, without what is there for the toy.
list(TRANSFORM toy_runtime REPLACE "[.]c$" "[.]c" OUTPUT_VARIABLE toy_without)
string(REPLACE ";" "|" toy_without "${toy_without}|src/runtime/entry_")
set(toy_rest ${WEFT_HOST_OBJECTS})
list(REMOVE_ITEM toy_rest weft_${WEFT_CPU} weft_${WEFT_CPU}_traced weft_common)
list(TRANSFORM toy_rest REPLACE "(.+)" "$<TARGET_OBJECTS:\\1>")
add_library(weft_with_toy STATIC EXCLUDE_FROM_ALL $<TARGET_OBJECTS:weft_toy> ${toy_rest}
  $<FILTER:$<TARGET_OBJECTS:weft_common>,EXCLUDE,${toy_without}>)
set_target_properties(weft_with_toy PROPERTIES LINKER_LANGUAGE C)
target_link_libraries(weft_with_toy PUBLIC weft_options Threads::Threads m)

# The runner of tests/spec and the differential test of tests/fuzz, as they are, with this CPU in place of the real one.
foreach(program spec random)
  set(original weft-spec)
  if(program STREQUAL "random")
    set(original random)
  endif()
  get_target_property(sources ${original} SOURCES)
  add_executable(toy_${program} EXCLUDE_FROM_ALL ${sources})
  target_link_libraries(toy_${program} PRIVATE weft_with_toy test_seeds)
  list(APPEND WEFT_TEST_PROGRAMS toy_${program})
endforeach()

string(REPLACE ";" " " emulator "${CMAKE_CROSSCOMPILING_EMULATOR}")
set(toy_spec_run ${CMAKE_COMMAND} -E env "RUNNER=${emulator}" ${CMAKE_SOURCE_DIR}/tests/spec/run $<TARGET_FILE:toy_spec>)
set(toy_runs "default:" "explicit:--bounds=explicit" "baseline:--engine=baseline" "tiered:--engine=tiered" "lazy:--compile=lazy"
  "facts:--random-facts=1" "seed:--random-ra=1 --random-facts=2 --poison --bounds=explicit")
if(CMAKE_CROSSCOMPILING)
  set(toy_runs "default:" "seed:--random-ra=1 --random-facts=2 --poison --bounds=explicit")
endif()
foreach(run IN LISTS toy_runs)
  string(REGEX MATCH "^[^:]*" name "${run}")
  string(REGEX REPLACE "^[^:]*:" "" options "${run}")
  separate_arguments(options)
  foreach(area own core)
    add_test(NAME toy.${area}.${name} COMMAND ${toy_spec_run} ${area} ${options})
    set_tests_properties(toy.${area}.${name} PROPERTIES LABELS toy TIMEOUT 600 SKIP_RETURN_CODE 77)
  endforeach()
endforeach()
set(toy_modules 200)
if(CMAKE_CROSSCOMPILING)
  set(toy_modules 20)
endif()
add_test(NAME toy.random COMMAND toy_random 1 ${toy_modules})
add_test(NAME toy.random.new COMMAND toy_random new ${toy_modules})
set_tests_properties(toy.random toy.random.new PROPERTIES LABELS toy TIMEOUT 600)
