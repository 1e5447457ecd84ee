#include "checker/article.h"

#include "tests/checker/small_pack.h"

namespace rasoat::checker {
namespace {

Article article_of(const tests::SmallPack& pack, std::string_view id) {
  const ArticleMaker maker(pack.set());
  return maker.make(maker.table().find(id).value());
}

std::string rule_with_examples(const std::string& body, const std::string& examples) {
  std::string text = tests::rule_text("lead", body);
  return text.replace(text.find("examples:"), std::string::npos, "examples:\n" + examples);
}

}  // namespace

TEST_CASE("every example of the embedded packs, written out as a page shows it, is answered as it expects") {
  const ArticleMaker maker(rules::load_rules({}).rules);
  std::size_t trials = 0;
  for (std::uint32_t card = 0; card < maker.table().entries().size(); ++card) {
    for (const Trial& trial : maker.make(card).trials) {
      INFO((*maker.table().cards())[card].id << "\n" << trial.text);
      CHECK(trial.answered == trial.expected);
      if (trial.expected == Answer::kBroken) CHECK_FALSE(trial.audit.findings.empty());
      ++trials;
    }
  }
  CHECK(trials > 200);
}

TEST_CASE("an article has the rule’s scope in words, and its logic as written") {
  const std::string body = R"(severity_when: [{ is: info, draft: true, unit_types: [chi_bo] }]
applies_to: { unit_types: [tinh_uy], draft: false }
in_force: { from: 2024-03-25 }
for_each: every work
when: { exists: noi_dung }
require:
  # vì sao
  exists: chu_tri)";
  const tests::SmallPack pack(
      {{"lead", rule_with_examples(body, R"(  - holds: { nhiem_vu: [{ cong_viec: [{ noi_dung: Họp, chu_tri: A }] }] }
  - broken: { nhiem_vu: [{ cong_viec: [{ noi_dung: Họp }] }] }
    at: nhiem_vu[0].cong_viec[0]
  - not_applicable: { rasoat: 1 }
)")}});
  const Article article = article_of(pack, "lead");
  CHECK(article.scope.unit_types.at(0).code == "tinh_uy");
  CHECK(article.scope.unit_types.at(0).name.vi != "tinh_uy");
  CHECK(article.scope.draft == false);
  CHECK(article.scope.in_force.from == rules::Date{2024, 3, 25});
  CHECK(article.scope.subject.code == "every work");
  CHECK(article.scope.subject.name.en == "every piece of work at the lowest level");
  CHECK(article.scope.conditional);
  CHECK(article.severity_when.at(0).draft == true);
  CHECK(article.logic == "for_each: every work\nwhen: { exists: noi_dung }\nrequire:\n  # vì sao\n  exists: chu_tri\n");
}

TEST_CASE("an example is judged by its own rule alone, in the text that is shown") {
  const std::string body = "for_each: every work\nrequire: { exists: chu_tri }";
  const std::string examples = R"(  - broken: { nhiem_vu: [{ cong_viec: [{ noi_dung: Họp }] }] }
    at: nhiem_vu[0].cong_viec[0]
  - holds: { nhiem_vu: [{ cong_viec: [{ noi_dung: Họp, chu_tri: A }] }] }
)";
  const tests::SmallPack pack({{"lead", rule_with_examples(body, examples)},
                               {"other", tests::rule_text("other", "require: { exists: van_ban }")}});
  const Article article = article_of(pack, "lead");
  REQUIRE(article.trials.size() == 2);
  const Trial& broken = article.trials[0];
  CHECK(broken.text == "nhiem_vu:\n  - cong_viec:\n      - noi_dung: Họp\n");
  REQUIRE(broken.audit.findings.size() == 1);
  CHECK(broken.audit.position(broken.audit.findings[0].where.begin).line == 3);
  CHECK(article.trials[1].answered == Answer::kHolds);
}

TEST_CASE("an id without a rule file has an empty article") {
  const tests::SmallPack pack({{"other", tests::rule_text("other", "require: { exists: van_ban }")}});
  const Article article = article_of(pack, "tab-indentation");
  CHECK(article.trials.empty());
  CHECK(article.logic.empty());
}

}  // namespace rasoat::checker
