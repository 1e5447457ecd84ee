// Random valid texts: what we read is what the generator meant, and what libyaml and yaml-cpp read.
#include <string>

#include "plans/reader.h"
#include "tests/support/property.h"
#include "tests/support/reading_checks.h"
#include "tests/support/witnesses.h"
#include "tests/support/yaml_events.h"
#include "tests/support/yaml_generator.h"

namespace rasoat::tests {
namespace {

std::string first_fault(const plans::ReadResult& result) {
  if (result.faults.empty()) return "";
  const plans::Fault& fault = result.faults.front();
  return std::string(fault_id(fault.code)) + " at " + std::to_string(fault.where.begin);
}

}  // namespace

TEST_CASE("a valid text is read as it was meant, with exact places") {
  property("as meant", [](const Tape& tape) {
    const GeneratedYaml yaml = generate_yaml(tape.bytes);
    RC_LOG() << yaml.text << "\n";
    const plans::ReadResult result = plans::read_yaml(yaml.text);
    RC_ASSERT(first_fault(result) == "");
    RC_ASSERT(result.complete);
    RC_ASSERT(compare(events_of(result.document), yaml.events) == "");
  });
}

TEST_CASE("the witnesses read a valid text as we do") {
  property("no dissent", [](const Tape& tape) {
    const GeneratedYaml yaml = generate_yaml(tape.bytes);
    RC_LOG() << yaml.text << "\n";
    const plans::ReadResult result = plans::read_yaml(yaml.text);
    RC_ASSERT(first_fault(result) == "");
    RC_ASSERT(dissent(result) == "");
  });
}

TEST_CASE("nothing of a valid text is lost, and every span reads back") {
  property("sound", [](const Tape& tape) {
    const GeneratedYaml yaml = generate_yaml(tape.bytes);
    RC_LOG() << yaml.text << "\n";
    const plans::ReadResult result = plans::read_yaml(yaml.text);
    RC_ASSERT(unsound(result, yaml.text) == "");
    RC_ASSERT(misread_span(result.document) == "");
  });
}

}  // namespace rasoat::tests
