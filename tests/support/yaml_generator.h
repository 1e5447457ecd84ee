// Random valid YAML texts of our profile, in the many hands that people write, together with what they mean.
//
// Made from a tape of decisions (tests/support/choices.h). `events` is what the generator meant, with the exact place
// of every scalar, so a reader is compared with an intention and not only with another reader.
//
//   GeneratedYaml yaml = generate_yaml(tape);
//   compare(events_of(read_yaml(yaml.text).document), yaml.events) == ""
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/yaml_events.h"

namespace rasoat::tests {

struct GeneratedYaml {
  std::string text;
  std::vector<YamlEvent> events;
};

[[nodiscard]] GeneratedYaml generate_yaml(std::vector<std::uint8_t> tape);

}  // namespace rasoat::tests
