#include "plans/fault.h"

#include <set>
#include <string>

#include "tests/support/catch.h"

using namespace rasoat::plans;

TEST_CASE("every fault has an id of its own, in kebab-case") {
  std::set<std::string> ids;
  for (std::size_t code = 0; code < kFaultCodeCount; ++code) {
    const std::string id(fault_id(static_cast<FaultCode>(code)));
    CHECK(!id.empty());
    CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz8-") == std::string::npos);
    CHECK(ids.insert(id).second);
  }
}

TEST_CASE("ids follow the names of the codes") {
  CHECK(fault_id(FaultCode::kUnreadableFile) == "unreadable-file");
  CHECK(fault_id(FaultCode::kNotUtf8) == "not-utf8");
  CHECK(fault_id(FaultCode::kTabIndentation) == "tab-indentation");
  CHECK(fault_id(FaultCode::kColonInPlainValue) == "colon-in-plain-value");
  CHECK(fault_id(FaultCode::kDuplicateKey) == "duplicate-key");
  CHECK(fault_id(FaultCode::kWitnessDisagrees) == "witness-disagrees");
  CHECK(fault_id(FaultCode::kUnknownFormatVersion) == "unknown-format-version");
}
