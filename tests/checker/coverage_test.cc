#include "checker/coverage.h"

#include <algorithm>
#include <set>

#include "tests/checker/small_pack.h"

namespace rasoat::checker {
namespace {

const RuleTable& embedded() {
  static const RuleTable table(rules::load_rules({}).rules);
  return table;
}

const CoveredDocument& guidance(const Coverage& coverage) {
  const auto found = std::find_if(coverage.documents.begin(), coverage.documents.end(),
                                  [](const CoveredDocument& one) { return one.symbol == "149-HD/BTGTW"; });
  REQUIRE(found != coverage.documents.end());
  return *found;
}

constexpr std::string_view kPackLines = R"(documents:
  1-HD/TW: { vi: Hướng dẫn, en: Guidance }
clauses:
  1-HD/TW:
    - { code: I, vi: Một, en: One, quote: x }
    - { code: II, vi: Hai, en: Two, reader: { vi: Cần đọc, en: Read } }
)";

std::string rule_on(const std::string& id, const std::string& basis) {
  std::string text = tests::rule_text(id, "require: { exists: nhiem_vu }");
  const std::string practice = "{ strength: thong_le, note: { vi: Thông lệ, en: Practice } }";
  return text.replace(text.find(practice), practice.size(), basis);
}

}  // namespace

TEST_CASE("every clause of 149-HD/BTGTW has its row, and none is empty without a reason") {
  const Coverage coverage = coverage_of(embedded());
  std::vector<std::string> codes;
  for (const CoveredClause& clause : guidance(coverage).clauses) {
    codes.push_back(clause.code);
    INFO(clause.code);
    CHECK((!clause.rules.empty() || !clause.reader.empty()));
    CHECK_FALSE(clause.quotes.empty());
  }
  CHECK(codes == std::vector<std::string>{"I.1", "I.2", "I.3", "II", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6",
                                          "III.1a", "III.1b", "III.2", "III.3a", "III.3b", "III.3c", "III.4", "III.5"});
}

TEST_CASE("every rule of the embedded packs is somewhere in the coverage") {
  const Coverage coverage = coverage_of(embedded());
  std::set<std::uint32_t> seen;
  for (const CoveredDocument& document : coverage.documents)
    for (const CoveredClause& clause : document.clauses) seen.insert(clause.rules.begin(), clause.rules.end());
  for (const OtherGround& ground : coverage.others) {
    CHECK_FALSE(ground.rules.empty());
    seen.insert(ground.rules.begin(), ground.rules.end());
  }
  // What is not judged unless a configuration asks for it covers nothing.
  const auto& entries = embedded().entries();
  const auto off = std::count_if(entries.begin(), entries.end(),
                                 [](const auto& entry) { return entry.rule != nullptr && entry.rule->off; });
  CHECK(seen.size() + static_cast<std::size_t>(off) == entries.size());
}

TEST_CASE("a rule stands under each clause it rests on, and under its other grounds") {
  const tests::SmallPack pack(
      {{"both", rule_on("both",
                        "{ strength: van_ban, document: 1-HD/TW, clause: [I, II], quote: x }, { strength: "
                        "thong_le, note: { vi: a, en: a } }")},
       {"first", rule_on("first", "{ strength: van_ban, document: 1-HD/TW, clause: I, quote: x }")},
       {"form", rule_on("form", "{ strength: the_thuc, document: 1-HD/TW }")}},
      std::string(kPackLines));
  const RuleTable table(pack.set());
  const Coverage coverage = coverage_of(table, {"thu"});
  const auto ids = [&](const std::vector<std::uint32_t>& rules) {
    std::vector<std::string> out;
    for (const std::uint32_t rule : rules) out.push_back((*coverage.cards)[rule].id);
    return out;
  };
  REQUIRE(coverage.documents.size() == 1);
  const std::vector<CoveredClause>& clauses = coverage.documents[0].clauses;
  CHECK(ids(clauses.at(0).rules) == std::vector<std::string>{"both", "first"});
  CHECK(clauses.at(0).judged_by() == JudgedBy::kMachine);
  CHECK(ids(clauses.at(1).rules) == std::vector<std::string>{"both"});
  CHECK(clauses.at(1).judged_by() == JudgedBy::kBoth);
  REQUIRE(coverage.others.size() == 2);
  CHECK(coverage.others[0].strength == Strength::kPractice);
  CHECK(ids(coverage.others[0].rules) == std::vector<std::string>{"both"});
  CHECK(coverage.others[1].strength == Strength::kForm);
  CHECK(coverage.others[1].document == "1-HD/TW");
  CHECK(coverage.others[1].name.en == "Guidance");
}

TEST_CASE("only the packs that are asked for") {
  const Coverage coverage = coverage_of(embedded(), {"ke-hoach-tot"});
  CHECK(coverage.documents.empty());
  for (const OtherGround& ground : coverage.others) CHECK(ground.pack == "ke-hoach-tot");
  CHECK_FALSE(coverage.others.empty());
}

}  // namespace rasoat::checker
