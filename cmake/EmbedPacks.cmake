# rasoat_embed_packs(OUTPUT): writes a C++ source that holds every file of rules/packs, so that the binary works alone.
function(rasoat_embed_packs output)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS
       ${PROJECT_SOURCE_DIR}/rules/packs/*.yaml ${PROJECT_SOURCE_DIR}/rules/packs/*.txt)
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed_packs.cmake)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/embedded_packs.list)
  list(JOIN files "\n" lines)
  file(CONFIGURE OUTPUT ${list} CONTENT "${lines}\n" @ONLY)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DLIST=${list} -DROOT=${PROJECT_SOURCE_DIR}/rules/packs -DOUTPUT=${output} -P ${script}
    DEPENDS ${files} ${list} ${script}
    VERBATIM)
endfunction()
