// What is only recalled makes no error and no warning: a registry of which nothing was checked, asked about plans that
// break many rules.
#include <filesystem>
#include <regex>
#include <set>
#include <sstream>

#include "tests/checker/check_text.h"
#include "tests/support/catch.h"
#include "tests/support/sample_files.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

using checker::Audit;
using checker::Checker;
using checker::Severity;

// The embedded registry, every fact of it recalled.
std::shared_ptr<const rules::Registry> recalled_registry() {
  const TemporaryFolder folder;
  static const std::regex kSure(": V2?(?=[\\s,}])");
  for (const auto& file :
       std::filesystem::directory_iterator(std::filesystem::path(RASOAT_SOURCE_DIR) / "rules/registry")) {
    if (file.path().extension() != ".yaml") continue;
    folder.write(file.path().filename().string(), std::regex_replace(read_file(file.path()), kSure, ": R"));
  }
  const rules::LoadedRegistry loaded = rules::load_registry({{folder.path()}, false});
  REQUIRE(loaded.registry != nullptr);
  return loaded.registry;
}

std::shared_ptr<const rules::RuleSet> rules_with(std::shared_ptr<const rules::Registry> registry) {
  static const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules != nullptr);
  const auto packs = loaded.rules->packs();
  return std::make_shared<const rules::RuleSet>(std::vector<rules::RulePack>(packs.begin(), packs.end()),
                                                std::move(registry));
}

std::string shown(const Audit& audit, const checker::Finding& finding) {
  std::ostringstream out;
  out << (*audit.cards)[finding.rule].id << ' ' << finding.path << ' ' << finding.where.begin << ' '
      << finding.fingerprint;
  return out.str();
}

// Findings above an info that are not in `without`, which knows nothing of documents and bodies.
std::vector<std::string> more_than_infos(const Audit& audit, const Audit& without) {
  std::set<std::string> known;
  for (const checker::Finding& one : without.findings) known.insert(shown(without, one));
  std::vector<std::string> found;
  for (const checker::Finding& one : audit.findings)
    if (one.severity != Severity::kInfo && !known.contains(shown(audit, one))) found.push_back(shown(audit, one));
  return found;
}

TEST_CASE("what rests on recalled facts is an info") {
  const Checker ignorant(rules_with(nullptr));
  const Checker recalling(rules_with(recalled_registry()));
  const Checker sure(rules_with(rules::load_registry({}).registry));
  std::size_t of_sure = 0;
  for (const std::string& text : sample_files()) {
    for (const std::optional<rules::Date> day : {std::optional<rules::Date>(), {rules::Date{2026, 1, 5}}}) {
      const Audit without = check_text(ignorant, text, day);
      CHECK(more_than_infos(check_text(recalling, text, day), without) == std::vector<std::string>{});
      of_sure += more_than_infos(check_text(sure, text, day), without).size();
    }
  }
  CHECK(of_sure > 20);
}

}  // namespace
}  // namespace rasoat::tests
