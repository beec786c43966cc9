# SPDX-License-Identifier: MIT
# `cmake --install`: the public headers, the library, and what find_package and pkg-config read.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

install(TARGETS hezuo EXPORT hezuoTargets)
install(FILES src/hezuo.h src/hezuo_c.h src/hezuo_api.h TYPE INCLUDE)
install(FILES LICENSE TYPE DOC)

set(HEZUO_CMAKE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/hezuo")
install(EXPORT hezuoTargets NAMESPACE hezuo:: DESTINATION "${HEZUO_CMAKE_DIR}")

# A program in C that links the static library needs the C++ runtime named; a C++ compiler adds it by itself.
get_target_property(HEZUO_KIND hezuo TYPE)
set(HEZUO_RUNTIME "")
if(HEZUO_KIND STREQUAL "STATIC_LIBRARY")
  foreach(runtime IN ITEMS stdc++ c++)
    if(runtime IN_LIST CMAKE_CXX_IMPLICIT_LINK_LIBRARIES)
      set(HEZUO_RUNTIME ${runtime})
    endif()
  endforeach()
endif()
set(HEZUO_PC_LIBS "-lhezuo")
if(HEZUO_RUNTIME)
  string(APPEND HEZUO_PC_LIBS " -l${HEZUO_RUNTIME}")
endif()

configure_package_config_file(cmake/hezuoConfig.cmake.in generated/hezuoConfig.cmake
  INSTALL_DESTINATION "${HEZUO_CMAKE_DIR}" NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
# Before 1.0 a new minor version may change the doors.
write_basic_package_version_file(generated/hezuoConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  "${CMAKE_CURRENT_BINARY_DIR}/generated/hezuoConfig.cmake"
  "${CMAKE_CURRENT_BINARY_DIR}/generated/hezuoConfigVersion.cmake"
  DESTINATION "${HEZUO_CMAKE_DIR}")

# From the .pc file's own folder, so that an installed tree may be moved.
file(RELATIVE_PATH HEZUO_PC_UP "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
configure_file(cmake/hezuo.pc.in generated/hezuo.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/generated/hezuo.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
