# SPDX-License-Identifier: MIT
# cmake --install, and packages (cmake/packages.cmake). Components: tool (the program), library (what a program needs to run),
# development (what is needed to make one).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
include(${PROJECT_SOURCE_DIR}/cmake/describe.cmake)

install(TARGETS weft_shared
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library NAMELINK_COMPONENT development)
install(TARGETS weft_archive ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
file(GLOB weft_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/*.h)
install(FILES ${weft_headers} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)

# What tells others where all that is: relative to itself, so that the tree may be moved.
set(weft_described ${PROJECT_BINARY_DIR}/described)
weft_describe(${weft_described} ${CMAKE_INSTALL_LIBDIR} ${CMAKE_INSTALL_INCLUDEDIR})
write_basic_package_version_file(${weft_described}/WeftConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${weft_described}/weft.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
install(FILES ${weft_described}/WeftConfig.cmake ${weft_described}/WeftConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Weft COMPONENT development)

# Documents. Examples are what a host may begin with.
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT library)
install(FILES README.md CHANGELOG.md SECURITY.md CONTRIBUTING.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT development)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT development PATTERN man EXCLUDE PATTERN site EXCLUDE)
install(DIRECTORY examples/embed DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples COMPONENT development)

if(WEFT_TOOLS)
  install(TARGETS weft RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT tool)
  install(FILES docs/man/weft-vm3.5 DESTINATION ${CMAKE_INSTALL_MANDIR}/man5 COMPONENT tool)
  # weft itself knows its manual page and the completions for shells; for another CPU it needs an emulator.
  if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    message(STATUS "weft(1) and the completions are not made: weft does not run here (CMAKE_CROSSCOMPILING_EMULATOR)")
  else()
    set(weft_says
      "man:${CMAKE_INSTALL_MANDIR}/man1:weft.1"
      "bash:${CMAKE_INSTALL_DATADIR}/bash-completion/completions:weft"
      "zsh:${CMAKE_INSTALL_DATADIR}/zsh/site-functions:_weft"
      "fish:${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d:weft.fish")
    foreach(row ${weft_says})
      string(REGEX MATCH "^(.*):(.*):(.*)$" row "${row}")
      set(file ${weft_described}/${CMAKE_MATCH_1}/${CMAKE_MATCH_3})
      file(MAKE_DIRECTORY ${weft_described}/${CMAKE_MATCH_1})
      add_custom_command(OUTPUT ${file} COMMAND weft help ${CMAKE_MATCH_1} > ${file} DEPENDS weft VERBATIM)
      list(APPEND weft_said ${file})
      install(FILES ${file} DESTINATION ${CMAKE_MATCH_2} COMPONENT tool)
    endforeach()
    add_custom_target(weft_manuals ALL DEPENDS ${weft_said})
  endif()
endif()
include(${PROJECT_SOURCE_DIR}/cmake/packages.cmake)
