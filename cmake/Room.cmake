# rasoat_room(NAME SOURCES… KNOWS rooms… LIBRARIES third-party…): one static library; rooms are public, libraries private.
function(rasoat_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;KNOWS;LIBRARIES")
  add_library(rasoat_${name} STATIC ${room_SOURCES})
  target_include_directories(rasoat_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  list(TRANSFORM room_KNOWS PREPEND rasoat_)
  target_link_libraries(rasoat_${name} PUBLIC ${room_KNOWS} PRIVATE ${room_LIBRARIES} rasoat_warnings)
endfunction()
