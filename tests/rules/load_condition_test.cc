#include "rules/language/load_condition.h"

#include "tests/rules/rule_texts.h"

namespace rasoat::rules {

using tests::kRule;
using tests::with;

namespace {

std::string rule_requiring(std::string_view condition) { return with(kRule, "{ exists: chu_tri }", condition); }
Condition compiled(std::string_view condition) { return *tests::good_rule(rule_requiring(condition)).require; }
std::string mistakes(std::string_view condition) { return tests::mistakes_of(rule_requiring(condition)); }

}  // namespace

TEST_CASE("combinations hold their parts") {
  const Condition condition =
      compiled("{ all: [{ exists: chu_tri }, { not: { any: [{ filled: thoi_han }, { absent: san_pham }] } }] }");
  CHECK(condition.op == Op::kAll);
  REQUIRE(condition.parts.size() == 2);
  CHECK(condition.parts[0].paths[0].written == "chu_tri");
  CHECK(condition.parts[1].op == Op::kNot);
  CHECK(condition.parts[1].parts[0].parts[1].op == Op::kAbsent);
}

TEST_CASE("paths are followed through the plan format") {
  const Condition condition =
      compiled("{ has: [chu_tri, ., /van_ban.so_ky_hieu, every work or heading.ma, every text, /] }");
  REQUIRE(condition.paths.size() == 6);
  CHECK(condition.paths[0].root == Root::kSubject);
  CHECK(condition.paths[0].steps == std::vector{plans::find_field(plans::Block::kWork, "chu_tri")});
  CHECK(condition.paths[1].steps.empty());
  CHECK(condition.paths[2].root == Root::kPlan);
  CHECK(condition.paths[2].steps.size() == 2);
  CHECK(condition.paths[2].steps[1]->key == "so_ky_hieu");
  CHECK(condition.paths[3].root == Root::kEveryWorkOrHeading);
  CHECK(condition.paths[3].steps[0]->key == "ma");
  CHECK(condition.paths[4].root == Root::kEveryText);
  CHECK(condition.paths[5].root == Root::kPlan);
}

TEST_CASE("words are folded, lists and lexicons are looked up") {
  CHECK(compiled("{ one_of: { path: noi_dung, values: [Thường xuyên, II.1] } }").words ==
        std::vector<std::string>{"thuong_xuyen", "ii1"});
  CHECK(compiled("{ one_of: { path: /van_ban.loai, values: KH } }").words == std::vector<std::string>{"ke_hoach"});
  CHECK(compiled("{ mentions: { path: chu_tri, lexicon: group_words } }").words ==
        std::vector<std::string>{"các sở", "các ngành"});
  CHECK(compiled("{ mentions: { path: chu_tri, phrases: Hoà Bình } }").words == std::vector<std::string>{"hòa bình"});
  const Condition covers =
      compiled("{ covers: { list: task_groups, by: every group, match: nhom, where: { exists: cong_viec } } }");
  CHECK(covers.list == "task_groups");
  CHECK(covers.codes.size() == 2);
  CHECK(covers.match->written == "nhom");
  CHECK(covers.parts.size() == 1);
  const Condition cites =
      compiled("{ cites: { document: 69 - KL/TW, in: [/can_cu, /van_ban.trich_yeu], nested: true } }");
  CHECK(cites.words == std::vector<std::string>{"69-KL/TW"});
  CHECK(cites.targets.size() == 2);
  CHECK(cites.nested);
}

TEST_CASE("what operators need is read") {
  const Condition count = compiled("{ count: { path: chu_tri, at_least: 1, at_most: 3, where: { exists: co_quan } } }");
  CHECK(count.at_least == 1);
  CHECK(count.at_most == 3);
  const Condition matches = compiled("{ matches: { path: noi_dung, pattern: '[0-9]+', anywhere: true } }");
  CHECK(matches.anywhere);
  CHECK(matches.pattern->found_in("a1"));
  CHECK(compiled("{ unit_type: [chi_bo, Tỉnh ủy] }").words == std::vector<std::string>{"chi_bo", "tinh_uy"});
  CHECK(compiled("{ plan_date: { from: 2024-03-25 } }").period.from == Date{2024, 3, 25});
  CHECK(compiled("{ refers_to: { path: chi_tieu, targets: every indicator.ma } }").targets.size() == 1);
}

TEST_CASE("a condition says what is wrong with it, where") {
  CHECK(mistakes("{ exist: chu_tri }") == "8:12 There is no condition “exist”. Did you mean “exists”?\n");
  CHECK(mistakes("{ }").starts_with("8:10 The condition is empty."));
  CHECK(mistakes("chu_tri").starts_with("8:10 “require” has the wrong shape. It must be a condition"));
  CHECK(mistakes("{ exists: chu_tri, filled: chu_tri }")
            .starts_with("8:29 A condition has one operator; here are several."));
  CHECK(mistakes("{ exists: [chu_tri] }").starts_with("8:20 “exists” has the wrong shape. It must be a path"));
  CHECK(mistakes("{ all: { exists: chu_tri } }").starts_with("8:17 “all” has the wrong shape."));
  CHECK(mistakes("{ count: { path: chu_tri } }") == "8:19 “count” needs “at_least” or “at_most”.\n");
  CHECK(mistakes("{ count: { path: chu_tri, at_least: 2, at_most: 1 } }")
            .starts_with("8:46 “at_least” is above “at_most”"));
  CHECK(mistakes("{ count: { path: chu_tri, at_least: -1 } }").starts_with("8:46 “at_least” has the wrong shape."));
  CHECK(mistakes("{ mentions: { path: chu_tri } }") == "8:22 “mentions” needs either “phrases” or “lexicon”.\n");
  CHECK(mistakes("{ one_of: { path: /van_ban.loai, values: [ke_hoac] } }") ==
        "8:52 The list “loai” of the plan format has no code “ke_hoac”. Did you mean “ke_hoach”?\n");
  CHECK(mistakes("{ unit_type: chi_boo }") ==
        "8:23 The list “loai_don_vi” of the plan format has no code “chi_boo”. Did you mean “chi_bo”?\n");
  CHECK(mistakes("{ plan_date: { from: 2024-13-01 } }") ==
        "8:31 “from” has the wrong shape. It must be a date that exists, such as 2024-03-25.\n");
}

TEST_CASE("a path says where it leaves the format") {
  CHECK(mistakes("{ exists: chu_chi }") == "8:20 The plan format has no “chu_chi” in " +
                                               std::string(plans::block_info(plans::Block::kWork).label_en) +
                                               ". Did you mean “chu_tri”?\n");
  CHECK(mistakes("{ exists: /van_ban.so_ky_hieuu }").starts_with("8:29 The plan format has no “so_ky_hieuu”"));
  CHECK(mistakes("{ exists: noi_dung.x }") ==
        "8:29 “noi_dung” is a plain text; there is no “x” in it. Use “.” for the text itself.\n");
  CHECK(mistakes("{ exists: every works.ma }")
            .starts_with("8:20 There is no selector “every works”. Did you mean “every work”?"));
  CHECK(mistakes("{ exists: chu_tri. }") == "8:20 The path “chu_tri.” ends with a dot.\n");
  CHECK(mistakes("{ some: { path: chu_chi, where: { exists: anything } } }").find("anything") == std::string::npos);
  CHECK(mistakes("{ some: { path: chu_tri, where: { exists: co_quann } } }").find("Did you mean “co_quan”?") !=
        std::string::npos);
  CHECK(tests::mistakes_of(with(kRule, "every work", "/nhiem_vu"))
            .starts_with("7:11 “for_each” is a path from the plan"));
}

TEST_CASE("plan_date has a day at least, and its days in their order") {
  CHECK(mistakes("{ plan_date: { } }").contains("“plan_date” needs “from”, “until” or both."));
  CHECK(mistakes("{ plan_date: { from: 2026-01-01, until: 2025-01-01 } }").contains("“until” is before “from”"));
  CHECK(compiled("{ plan_date: { from: 2026-01-01 } }").period.from == Date{2026, 1, 1});
}

TEST_CASE("a deep condition is a mistake or a condition, never a crash") {
  std::string deep;
  for (int i = 0; i < 2000; ++i) deep += "{ not: ";
  deep += "{ exists: chu_tri }";
  for (int i = 0; i < 2000; ++i) deep += " }";
  CHECK_FALSE(tests::load_with_rule(rule_requiring(deep)).errors.empty());
}

}  // namespace rasoat::rules
