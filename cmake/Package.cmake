# What is installed, and the Debian package: the program, completions for shells, manual pages in two languages, the
# documentation. `cpack -G DEB` in the build folder makes it.
#
# Completions and pages are written by the program itself once it is built.
find_program(GZIP gzip REQUIRED)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)  # a package needs no tests
set(made ${PROJECT_BINARY_DIR}/package)
add_custom_command(
  OUTPUT ${made}/made.stamp
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${made}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/en ${made}/vi
  COMMAND rasoat completions bash > ${made}/rasoat
  COMMAND rasoat completions zsh > ${made}/_rasoat
  COMMAND rasoat completions fish > ${made}/rasoat.fish
  COMMAND rasoat man --lang en -o ${made}/en
  COMMAND rasoat man --lang vi -o ${made}/vi
  COMMAND ${GZIP} --recursive --best --no-name ${made}/en ${made}/vi
  COMMAND ${CMAKE_COMMAND} -E touch ${made}/made.stamp
  DEPENDS rasoat
  VERBATIM)
add_custom_target(package_files ALL DEPENDS ${made}/made.stamp)

include(GNUInstallDirs)
install(TARGETS rasoat RUNTIME)
install(FILES ${made}/rasoat DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/_rasoat DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${made}/rasoat.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(DIRECTORY ${made}/en/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(DIRECTORY ${made}/vi/ DESTINATION ${CMAKE_INSTALL_MANDIR}/vi/man1)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs ci plans/samples DESTINATION ${CMAKE_INSTALL_DOCDIR} PATTERN decisions EXCLUDE)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rasoat)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "rasoat <root@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "checks action plans against a guidance document")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Reads the action plan of a unit, written as YAML in Vietnamese, and\n\
checks it against rules derived from a guidance document: what is missing,\n\
where, on what basis, and how to write it. For officers who write plans,\n\
departments that appraise many, and gates of document repositories.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened late no tool sees in the program.
get_property(late GLOBAL PROPERTY RASOAT_LATE_PACKAGES)
list(JOIN late ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
include(CPack)
