#include "rules/language/fault_terms.h"

#include <string>

#include "rules/language/message.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::rules {

TEST_CASE("every fault has words, and they name its arguments only") {
  for (std::size_t i = 0; i < plans::kFaultCodeCount; ++i) {
    const FaultTerms& terms = fault_terms(static_cast<plans::FaultCode>(i));
    INFO(plans::fault_id(terms.code));
    REQUIRE(find_reserved(plans::fault_id(terms.code)));
    CHECK(find_reserved(plans::fault_id(terms.code))->arguments == terms.arguments);
    for (const std::string_view wording : {terms.vi, terms.en}) {
      const MessageCheck check = check_message(std::string(wording));
      CHECK(check.error.empty());
      CHECK_FALSE(wording.empty());
      for (const std::string& name : check.names)
        CHECK((" " + std::string(terms.arguments) + " ").find(" " + name + " ") != std::string::npos);
    }
  }
  CHECK_FALSE(find_reserved("no-such-fault"));
}

TEST_CASE("the arguments are those that plans/fault.h lists") {
  const std::string header = tests::read_file(RASOAT_SOURCE_DIR "/plans/fault.h");
  std::size_t checked = 0;
  for (std::size_t i = 0; i < plans::kFaultCodeCount; ++i) {
    for (std::string_view rest = fault_terms(static_cast<plans::FaultCode>(i)).arguments; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      INFO(rest.substr(0, end));
      CHECK(header.find(rest.substr(0, end)) != std::string::npos);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      ++checked;
    }
  }
  CHECK(checked > 30);
}

TEST_CASE("rules may be reserved for waivers too") {
  CHECK(reserved_ids().size() == plans::kFaultCodeCount + 8);
  REQUIRE(find_reserved("waiver-expired"));
  CHECK(find_reserved("waiver-expired")->shown_by_text);
  CHECK_FALSE(find_reserved("not-utf8")->shown_by_text);
}

TEST_CASE("a fault is said with its arguments") {
  const plans::Fault fault{plans::FaultCode::kDuplicateKey, {}, {{"key", "rule"}}, {}, {}};
  CHECK(fault_words(fault).vi == "Khóa “rule” đã có ở trên");
  CHECK(fault_words(fault).en == "The key “rule” is already there");
}

}  // namespace rasoat::rules
