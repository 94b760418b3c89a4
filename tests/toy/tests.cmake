# SPDX-License-Identifier: MIT
# Toy CPUs: made-up ones. Programs with the real runtime, whose code an emulator executes and looks at. See docs/design/machines.md.

# What of the runtime calls functions of a machine; and all the rest, without what is there for the real CPU.
set(toy_runtime src/api/build.c src/runtime/built.c src/runtime/profile.c src/runtime/thunks.c)
list(TRANSFORM toy_runtime REPLACE "[.]c$" "[.]c" OUTPUT_VARIABLE toy_without)
string(REPLACE ";" "|" toy_without "${toy_without}|src/runtime/entry_")
set(toy_rest ${WEFT_HOST_OBJECTS})
list(REMOVE_ITEM toy_rest weft_${WEFT_CPU} weft_${WEFT_CPU}_traced weft_common)
list(TRANSFORM toy_rest REPLACE "(.+)" "$<TARGET_OBJECTS:\\1>")
list(APPEND toy_rest "$<FILTER:$<TARGET_OBJECTS:weft_common>,EXCLUDE,${toy_without}>")

# A machine like that of src/emit/x64, with its files, or else those of tests/toy/cpu; then the runner of tests/spec and the differential
# test of tests/fuzz, as they are, over it.
function(weft_toy name)
  set(tables ${CMAKE_BINARY_DIR}/${name}-tables)
  add_custom_command(OUTPUT ${tables}/toy_table.h ${tables}/toy_cases.h
    COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/toy/table.py ${name} ${tables}
    DEPENDS ${CMAKE_SOURCE_DIR}/tests/toy/table.py stencils/ops.tbl gen/forms.py gen/optable.py gen/write.py VERBATIM)
  add_custom_target(${name}_tables DEPENDS ${tables}/toy_table.h ${tables}/toy_cases.h)
  set(native "")
  foreach(source ${WEFT_NATIVE} ${WEFT_TABLES})
    set(own ${source})
    foreach(folder cpu ${ARGN})
      string(REPLACE "src/emit/CPU" "tests/toy/${folder}" candidate ${source})
      if(EXISTS ${CMAKE_SOURCE_DIR}/${candidate})
        set(own ${candidate})
      endif()
    endforeach()
    list(APPEND native ${own})
  endforeach()
  add_library(weft_${name} OBJECT EXCLUDE_FROM_ALL ${WEFT_FRONTENDS} ${native} ${toy_runtime} tests/toy/emulate.c tests/toy/entry.c
    tests/toy/memory.c tests/toy/stack.c tests/toy/targets.c)
  target_compile_definitions(weft_${name} PRIVATE WEFT_MACHINE=${name})
  list(TRANSFORM ARGN PREPEND "tests/toy/" OUTPUT_VARIABLE folders)
  target_include_directories(weft_${name} BEFORE PRIVATE ${folders} tests/toy/cpu tests/toy ${tables})
  target_link_libraries(weft_${name} PRIVATE weft_options)
  add_dependencies(weft_${name} ${name}_tables)
  add_library(weft_with_${name} STATIC EXCLUDE_FROM_ALL $<TARGET_OBJECTS:weft_${name}> ${toy_rest})
  set_target_properties(weft_with_${name} PROPERTIES LINKER_LANGUAGE C)
  target_link_libraries(weft_with_${name} PUBLIC weft_options Threads::Threads m)
  foreach(program weft-spec random)
    string(REPLACE "weft-" "" short ${program})
    get_target_property(sources ${program} SOURCES)
    add_executable(${name}_${short} EXCLUDE_FROM_ALL ${sources})
    target_link_libraries(${name}_${short} PRIVATE weft_with_${name} test_seeds)
  endforeach()
endfunction()
set_source_files_properties(tests/toy/emulate.c PROPERTIES COMPILE_OPTIONS "-ffp-contract=off;-fno-math-errno;-Wno-conversion;-Wno-float-conversion")

weft_toy(toy)           # as few registers and forms as the compiler can do with
weft_toy(toy_rich rich) # many registers, forms of all kinds
set(toys toy toy_rich)

set(toy_runs "default:" "explicit:--bounds=explicit" "baseline:--engine=baseline" "tiered:--engine=tiered" "lazy:--compile=lazy"
  "facts:--random-facts=1" "seed:--random-ra=1 --random-facts=2 --poison --bounds=explicit")
set(toy_areas own core)
set(toy_modules 200)
if(WEFT_SANITIZE) # ten times as slow: one of the two
  weft_sample(toys 2)
  set(toy_areas own)
  set(toy_runs "default:" "seed:--random-ra=1 --random-facts=2 --poison --bounds=explicit")
  set(toy_modules 20)
endif()
foreach(name IN LISTS toys)
  list(APPEND WEFT_TEST_PROGRAMS ${name}_spec ${name}_random)
  string(REPLACE "toy_" "toy." test ${name})
  set(toy_spec_run ${CMAKE_COMMAND} -E env "RUNNER=" ${CMAKE_SOURCE_DIR}/tests/spec/run $<TARGET_FILE:${name}_spec>)
  foreach(run IN LISTS toy_runs)
    string(REGEX MATCH "^[^:]*" with "${run}")
    string(REGEX REPLACE "^[^:]*:" "" options "${run}")
    separate_arguments(options)
    foreach(area IN LISTS toy_areas)
      add_test(NAME ${test}.${area}.${with} COMMAND ${toy_spec_run} ${area} ${options})
      list(APPEND toy_tests ${test}.${area}.${with})
    endforeach()
  endforeach()
  add_test(NAME ${test}.random COMMAND ${name}_random 1 ${toy_modules})
  add_test(NAME ${test}.random.new COMMAND ${name}_random new ${toy_modules})
  list(APPEND toy_tests ${test}.random ${test}.random.new)
endforeach()
set_tests_properties(${toy_tests} PROPERTIES LABELS toy TIMEOUT 600 SKIP_RETURN_CODE 77)
