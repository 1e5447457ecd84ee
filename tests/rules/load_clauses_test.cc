#include "rules/language/load_clauses.h"

#include <algorithm>

#include "rules/language/quote.h"
#include "tests/rules/rule_texts.h"

namespace rasoat::rules {

using tests::kPack;
using tests::kRule;
using tests::mistakes;
using tests::with;

namespace {

constexpr std::string_view kClauses = R"(clauses:
  149-HD/BTGTW:
    - { code: I.3, vi: Phổ biến, en: Spread, quote: phổ biến đến từng đảng viên }
    - code: III.1
      vi: Thực hiện
      en: Implementation
      quote: [phổ biến, đảng viên]
      addressee: { vi: các tỉnh ủy, en: provincial committees }
      reader: { vi: Tùy đơn vị., en: It depends on the unit. }
)";

std::string pack_with(std::string_view clauses) { return std::string(kPack) + std::string(clauses); }

std::string clause_mistakes(std::string_view clauses, std::string_view rule = kRule) {
  return mistakes(tests::load_with_rule(rule, pack_with(clauses)));
}

}  // namespace

TEST_CASE("clauses are data of their document, in its order") {
  const LoadedPack loaded = tests::load_with_rule(kRule, pack_with(kClauses));
  REQUIRE(mistakes(loaded) == "");
  const std::vector<Clause>& clauses = loaded.pack->data.documents.at(0).clauses;
  REQUIRE(clauses.size() == 2);
  CHECK(clauses[0].code == "I.3");
  CHECK(clauses[0].reader.empty());
  CHECK(clauses[1].title.en == "Implementation");
  CHECK(clauses[1].quotes == std::vector<std::string>{"phổ biến", "đảng viên"});
  CHECK(clauses[1].addressee.vi == "các tỉnh ủy");
  CHECK(clauses[1].reader.en == "It depends on the unit.");
  CHECK(loaded.pack->data.documents.at(1).clauses.empty());
}

TEST_CASE("a clause that no rule rests on and that gives no reason is a mistake") {
  CHECK(clause_mistakes(with(kClauses, "      reader: { vi: Tùy đơn vị., en: It depends on the unit. }\n", "")) ==
        "17:13 Clause “III.1” has neither a rule that rests on it nor a reason why a person must read it. Write a rule "
        "whose basis says “clause: III.1”, or add “reader:” with why a machine cannot judge.\n");
}

TEST_CASE("a rule file with a mistake is not taken for a missing rule") {
  const std::string said = clause_mistakes(kClauses, with(kRule, "severity: error", "severity: eror"));
  CHECK(said.find("severity") != std::string::npos);
  CHECK(said.find("Clause") == std::string::npos);
}

TEST_CASE("what is wrong with a clause is said where it stands") {
  CHECK(clause_mistakes(with(kClauses, "code: III.1", "code: I.3")) ==
        "17:13 The clause “I.3” is already declared for 149-HD/BTGTW.\n");
  CHECK(clause_mistakes(with(kClauses, "  149-HD/BTGTW:", "  194-HD/BTGTW:"))
            .starts_with("15:3 “clauses” name the document “194-HD/BTGTW”, which “documents” do not have. Did you mean "
                         "“149-HD/BTGTW”?"));
  CHECK(clause_mistakes(with(kClauses, ", quote: phổ biến đến từng đảng viên", ""))
            .starts_with("16:15 Clause “I.3” lacks “quote”, though the pack ships the text of 149-HD/BTGTW.\n"));
  CHECK(clause_mistakes(with(kClauses, "[phổ biến, đảng viên]", "[phổ biến, mọi người]"))
            .starts_with("20:25 The quote does not stand in 149-HD/BTGTW."));
  CHECK(clause_mistakes(with(kClauses, "reader:", "readers:"))
            .starts_with("22:7 There is no key “readers” here. Did you mean “reader”?"));
}

TEST_CASE("where the text is not shipped, a clause needs no quote") {
  CHECK(clause_mistakes(R"(clauses:
  69-KL/TW:
    - { code: "7", vi: Kiểm tra, en: Inspection, reader: { vi: Cần đọc., en: To be read. } }
)") == "");
}

TEST_CASE("a basis names clauses that are declared, one or several") {
  const std::string_view written = "clause: I.3";
  CHECK(clause_mistakes(kClauses, with(kRule, written, "clause: [I.3, III.1]")) == "");
  CHECK(clause_mistakes(kClauses, with(kRule, written, "clause: [I.3, III.l]")) ==
        "6:64 pack.yaml’s “clauses” declare no “III.l” for 149-HD/BTGTW. Did you mean “III.1”?\n");
  CHECK(clause_mistakes("", with(kRule, written, "clause: any section")) == "");
  CHECK(clause_mistakes(kClauses, with(kRule, "clause: I.3, ", ""))
            .starts_with("6:5 A basis of strength “van_ban” needs “clause”.\n"));
}

TEST_CASE("a quote is looked for in the clauses that its basis names") {
  CHECK(clause_mistakes(kClauses, with(kRule, "clause: I.3", "clause: III.1")) ==
        "6:72 The quote does not stand in section III.1 of 149-HD/BTGTW. The passage belongs to clause “I.3”.\n");
}

TEST_CASE("clauses that follow each other are shown as a range") {
  KnownDocument document;
  for (const char* code : {"II", "II.1", "II.2", "II.3", "II.4", "III.1"})
    document.clauses.push_back({code, code, {}, {}, {}, {}, {}});
  CHECK(clause_words(document, {"II.2"}) == "II.2");
  CHECK(clause_words(document, {"II.1", "II.2"}) == "II.1, II.2");
  CHECK(clause_words(document, {"II", "II.1", "II.2", "II.3", "III.1"}) == "II, II.1–II.3, III.1");
  CHECK(clause_words(document, {"II.4", "III.1"}) == "II.4, III.1");
  document.clauses.push_back({"III.1b", "III.1", {}, {}, {}, {}, {}});
  CHECK(clause_words(document, {"III.1b"}) == "III.1");
  CHECK(clause_words(document, {"III.1", "III.1b"}) == "III.1");
  CHECK(clause_words({}, {"Điều 9", "Điều 10"}) == "Điều 9, Điều 10");
  CHECK(clause_words({}, {}).empty());
}

TEST_CASE("the clauses of 149-HD/BTGTW hold every paragraph of its sections I to III") {
  const Loaded loaded = load_rules({});
  REQUIRE(loaded.rules);
  const auto packs = loaded.rules->packs();
  const auto pack =
      std::find_if(packs.begin(), packs.end(), [](const RulePack& one) { return one.name == "149-hd-btgtw"; });
  REQUIRE(pack != packs.end());
  const KnownDocument& guidance = pack->data.documents.at(0);
  std::string said;
  for (const Clause& clause : guidance.clauses)
    for (const std::string& quote : clause.quotes) said += fold_blanks(quote) + "\n";
  const std::size_t end = guidance.text.find("Nơi nhận:");
  std::size_t at = guidance.text.find("I. MỤC ĐÍCH, YÊU CẦU");
  REQUIRE(at < end);
  std::size_t paragraphs = 0;
  while (at < end) {
    const std::size_t line_end = guidance.text.find('\n', at);
    std::string line = fold_blanks(std::string_view(guidance.text).substr(at, line_end - at));
    at = line_end + 1;
    if (line.size() > 3 && line[1] == '.' && line[0] >= '1' && line[0] <= '9') line.erase(0, 3);
    constexpr std::size_t kHeading = 60;  // bytes; shorter lines are headings and the torn head of the document
    if (line.size() < kHeading) continue;
    ++paragraphs;
    INFO(line);
    CHECK(said.find(line) != std::string::npos);
  }
  CHECK(paragraphs == 19);
}

}  // namespace rasoat::rules
