# rasoat_embed_files(OUTPUT FOLDER FUNCTION): writes a C++ source in which FUNCTION gives every .yaml and .txt file of
# FOLDER (of the project), so that the binary works alone.
function(rasoat_embed_files output folder function)
  set(root ${PROJECT_SOURCE_DIR}/${folder})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${root}/*.yaml ${root}/*.txt)
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed_packs.cmake)
  get_filename_component(name ${output} NAME_WE)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/${name}.list)
  list(JOIN files "\n" lines)
  file(CONFIGURE OUTPUT ${list} CONTENT "${lines}\n" @ONLY)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DLIST=${list} -DROOT=${root} -DFOLDER=${folder} -DFUNCTION=${function} -DOUTPUT=${output}
            -P ${script}
    DEPENDS ${files} ${list} ${script}
    VERBATIM)
endfunction()
