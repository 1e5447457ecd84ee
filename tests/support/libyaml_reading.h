// What libyaml reads in a text, in the common form of tests/support/yaml_events.h. The only file that includes libyaml
// is tests/support/libyaml_reading.cc.
//
// libyaml is quadratic on deeply nested brackets; do not give it hostile inputs.
//
//   LibyamlReading reading = libyaml_reading(text);
//   if (!reading.error.empty()) …   // libyaml refuses the text; `events` holds what came before
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/yaml_events.h"

namespace rasoat::tests {

struct LibyamlReading {
  std::vector<YamlEvent> events;
  std::string error;  // "problem at byte N"; empty when the text was read to its end
  int documents = 0;
};

[[nodiscard]] LibyamlReading libyaml_reading(std::string_view text);

// Runs libyaml over the text and counts its events, nothing kept: for measuring.
[[nodiscard]] std::size_t libyaml_event_count(std::string_view text);

}  // namespace rasoat::tests
