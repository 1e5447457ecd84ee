// Archives (rules/archive.h) of what the program keeps between runs, whose lists of fields stand in this room.
//
//   ArchiveWriter writer;  writer(unit);  writer.bytes()
#pragma once

#include <string>

#include "rules/archive.h"

namespace rasoat::app {

using rules::Either;

struct ArchiveHome {};
using ArchiveWriter = rules::ArchiveWriter<ArchiveHome>;
using ArchiveReader = rules::ArchiveReader<ArchiveHome>;

template <typename Value>
[[nodiscard]] std::string shape_of() {
  return rules::shape_of<Value, ArchiveHome>();
}

}  // namespace rasoat::app
