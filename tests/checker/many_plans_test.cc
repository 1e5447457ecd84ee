// One Checker and many plans: what it remembers of texts changes no answer, whatever was checked before, at whatever
// day.
#include <sstream>

#include "tests/checker/check_text.h"
#include "tests/support/catch.h"
#include "tests/support/sample_files.h"

namespace rasoat::tests {
namespace {

using checker::Audit;
using checker::Checker;

std::shared_ptr<const rules::RuleSet> all_rules() {
  static const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules != nullptr);
  return loaded.rules;
}

// All that an answer says.
std::string told(const Audit& audit) {
  std::ostringstream out;
  for (const checker::Finding& one : audit.findings) {
    out << (*audit.cards)[one.rule].id << ' ' << static_cast<int>(one.severity) << ' ' << one.path << ' '
        << one.where.begin << '-' << one.where.end << ' ' << one.say.vi << one.say.en << one.remedy.vi
        << one.fingerprint << '\n';
  }
  for (const checker::Ruling& one : audit.rulings)
    out << static_cast<int>(one.answer) << ' ' << one.subjects << ' ' << one.undecided << one.why.words().vi << '\n';
  return out.str();
}

std::string told(const Checker& checker, const std::string& text, std::optional<rules::Date> day) {
  return told(check_text(checker, text, day));
}

TEST_CASE("what was checked before changes no answer") {
  const std::vector<std::string> texts = sample_files();
  const std::vector<std::optional<rules::Date>> days = {std::nullopt, rules::Date{2026, 1, 5}, rules::Date{2024, 6, 1}};
  std::vector<std::string> alone;
  for (const std::string& text : texts)
    for (const auto& day : days) alone.push_back(told(Checker(all_rules()), text, day));
  const Checker checker(all_rules());
  for (int round = 0; round < 2; ++round) {
    for (std::size_t i = 0; i < alone.size(); ++i) {
      const std::size_t which = round == 0 ? i : alone.size() - 1 - i;
      CHECK(told(checker, texts[which / days.size()], days[which % days.size()]) == alone[which]);
    }
  }
}

}  // namespace
}  // namespace rasoat::tests
