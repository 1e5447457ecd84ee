#include "rules/language/load_rule.h"

#include "rules/language/condition.h"
#include "rules/language/example.h"
#include "rules/native/native.h"
#include "tests/rules/rule_texts.h"

namespace rasoat::rules {

using tests::good_rule;
using tests::kRule;
using tests::mistakes_of;
using tests::with;

TEST_CASE("a rule is compiled with all that it says") {
  const Rule rule = good_rule(with(with(kRule, "severity: error\n", R"(severity: error
formerly: [old-rule, older-rule]
explains: [other-rule]
severity_when:
  - { is: warning, until: 2025-12-10, draft: false, unit_types: [chi_bo] }
in_force: { from: 2024-03-25 }
applies_to: { except_unit_types: tinh_uy, systems: [dang], draft: true }
tags: [G8, R1]
)"),
                                   "examples:\n", "examples:\n  - not_applicable: { }\n"));
  CHECK(rule.id == "my-rule");
  CHECK(rule.pack == "my-pack");
  CHECK(rule.formerly == std::vector<std::string>{"old-rule", "older-rule"});
  CHECK(rule.explains == std::vector<std::string>{"other-rule"});
  CHECK(rule.title.vi == "Có đơn vị chủ trì");
  CHECK(rule.severity == Severity::kError);
  REQUIRE(rule.severity_when.size() == 1);
  CHECK(rule.severity_when[0].is == Severity::kWarning);
  CHECK(rule.severity_when[0].period.until == Date{2025, 12, 10});
  CHECK(rule.severity_when[0].draft == false);
  CHECK(rule.severity_when[0].unit_types == std::vector<std::string>{"chi_bo"});
  CHECK(rule.in_force.from == Date{2024, 3, 25});
  CHECK(rule.applies_to.except_unit_types == std::vector<std::string>{"tinh_uy"});
  CHECK(rule.applies_to.systems == std::vector<std::string>{"dang"});
  CHECK(rule.applies_to.draft == true);
  REQUIRE(rule.basis.size() == 1);
  CHECK(rule.basis[0].strength == Strength::kText);
  CHECK(rule.basis[0].quote == "biến đến từng đảng viên");
  CHECK(rule.for_each.root == Root::kEveryWork);
  REQUIRE(rule.require);
  CHECK(rule.require->op == Op::kExists);
  CHECK(rule.tags == std::vector<std::string>{"G8", "R1"});
  CHECK(rule.examples->size() == 3);
}

TEST_CASE("a rule without for_each speaks of the plan") {
  const Rule rule =
      good_rule(with(with(kRule, "for_each: every work\n", ""), "{ exists: chu_tri }", "{ exists: can_cu }"));
  CHECK(rule.for_each.root == Root::kPlan);
  CHECK(rule.for_each.written == "plan");
}

TEST_CASE("practice needs a note, not a document") {
  const std::string_view basis =
      "{ strength: van_ban, document: 149-HD/BTGTW, clause: I.3, quote: biến đến từng đảng viên }";
  CHECK(good_rule(with(kRule, basis, "{ strength: thong_le, note: { vi: Thông lệ., en: Practice. } }"))
            .basis[0]
            .strength == Strength::kPractice);
  CHECK(mistakes_of(with(kRule, basis, "{ strength: thong_le }")) ==
        "6:5 A basis of strength “thong_le” needs “note”.\n");
  CHECK(mistakes_of(with(kRule, basis, "{ strength: van_ban, document: 70-KL/TW, clause: I, quote: x }")) ==
        "6:36 The basis names the document “70-KL/TW”, which pack.yaml’s “documents” do not have. Did you mean "
        "“69-KL/TW”?\n");
  CHECK(mistakes_of(with(kRule, basis, "{ strength: dinh_dang }")) ==
        "6:17 A basis “dinh_dang” belongs to pack dinh-dang only.\n");
}

TEST_CASE("symbols are compared, not their spelling") {
  CHECK(good_rule(with(kRule, "document: 149-HD/BTGTW", "document: 149 - HD/BTGTW")).basis[0].document ==
        "149-HD/BTGTW");
}

TEST_CASE("the names of messages are those that the rule binds") {
  const auto say = [](std::string_view require, std::string_view vietnamese) {
    return with(with(kRule, "{ exists: chu_tri }", require), "{subject} thiếu đơn vị chủ trì.", vietnamese);
  };
  CHECK(mistakes_of(say("{ has: [chu_tri] }", "{missing} {subject} {value} {noi_dung}")) == "");
  CHECK(mistakes_of(say("{ count: { path: chu_tri, at_most: 1 } }", "{count} {limit}")) == "");
  CHECK(mistakes_of(say("{ all: [{ unique: chu_tri }, { not: { refers_to: { path: ma, targets: [/can_cu] } } }] }",
                        "{nearest}")) == "");
  CHECK(mistakes_of(say("{ covers: { list: task_groups, by: every group, match: nhom } }", "{code} {name}")) == "");
  CHECK(mistakes_of(say("{ exists: chu_tri }", "x {count} y")).starts_with("9:15 Nothing binds {count}."));
  CHECK(mistakes_of(say("{ exists: chu_tri }", "{chu_trii}")) ==
        "9:13 Nothing binds {chu_trii}. Did you mean “chu_tri”?\n");
  CHECK(mistakes_of(say("{ exists: chu_tri }", "a 'b' {subject}")) ==
        "9:15 The wording holds an apostrophe '. Use ’ or “ ”.\n");
}

TEST_CASE("a rule has one of require and check") {
  CHECK(mistakes_of(with(kRule, "require: { exists: chu_tri }\n", ""))
            .starts_with("1:1 Either “require” or “check” is needed"));
  CHECK(mistakes_of(with(kRule, "require: { exists: chu_tri }\n", "check: { with: { a: b } }\n")) ==
        "8:8 “check” needs one of “native”, “reserved” and “portfolio”.\n8:16 “with” goes with “native” only.\n");
}

TEST_CASE("portfolio rules name what an audit finds, in pack tham-dinh only") {
  const std::string rule =
      with(with(with(kRule, "require: { exists: chu_tri }", "check: { portfolio: unit-draft-only }"), "rule: my-rule",
                "rule: unit-draft-only"),
           "strength: van_ban, document: 149-HD/BTGTW, clause: I.3, quote: biến đến từng đảng viên",
           "strength: thong_le, note: { vi: a, en: b }");
  const auto load = [](std::string_view pack, const std::string& text) {
    const std::string head = "pack: " + std::string(pack) + "\nversion: 1.0.0\ntitle: { vi: a, en: b }\n";
    const std::vector<PackFile> files = {{"pack.yaml", head}, {"unit-draft-only.yaml", text}};
    return load_pack(pack, files);
  };
  const std::string raw = rule.substr(0, rule.find("examples:")) + "examples:\n  - not_applicable: { rasoat: 1 }\n";
  const std::string worded =
      with(with(raw, "{subject} thiếu đơn vị chủ trì.", "{unit} mới có dự thảo"), "{subject} has no lead.", "{plan}");
  const LoadedPack good = load("tham-dinh", worded);
  CHECK(tests::mistakes(good) == "");
  REQUIRE(good.pack);
  CHECK(good.pack->rules[0].portfolio == "unit-draft-only");
  CHECK(
      tests::mistakes(load("tham-dinh", raw)).find("Nothing binds {subject}. What is known: unit, plan, state, due.") !=
      std::string::npos);
  CHECK(tests::mistakes(load("other", worded)).find("“portfolio” belongs to pack tham-dinh only.") !=
        std::string::npos);
  CHECK(tests::mistakes(load("tham-dinh", with(worded, "portfolio: unit-draft-only", "portfolio: unit-draft-onli")))
            .find("Did you mean “unit-draft-only”?") != std::string::npos);
  CHECK(tests::mistakes(load("tham-dinh", with(worded, "portfolio: unit-draft-only", "portfolio: plan-copied")))
            .find("must be the rule’s id") != std::string::npos);
  CHECK(tests::mistakes(load("tham-dinh", with(worded, "not_applicable", "holds")))
            .find("An example of the kind “not_applicable” is missing") != std::string::npos);
}

TEST_CASE("reserved rules word faults, in pack dinh-dang only") {
  const std::string rule = with(
      with(with(kRule, "require: { exists: chu_tri }", "check: { reserved: duplicate-key }"), "rule: my-rule",
           "rule: duplicate-key"),
      "strength: van_ban, document: 149-HD/BTGTW, clause: I.3, quote: biến đến từng đảng viên", "strength: dinh_dang");
  const auto load = [](std::string_view pack, const std::string& text) {
    const std::string head = "pack: " + std::string(pack) + "\nversion: 1.0.0\ntitle: { vi: a, en: b }\n";
    const std::vector<PackFile> files = {{"pack.yaml", head}, {"duplicate-key.yaml", text}};
    return load_pack(pack, files);
  };
  const std::string raw = rule.substr(0, rule.find("examples:")) +
                          "examples:\n  - broken_text: |\n      a: 1\n      a: 2\n    at_line: 2\n";
  const std::string worded =
      with(with(raw, "{subject} thiếu đơn vị chủ trì.", "{key} lặp lại"), "{subject} has no lead.", "{key} again");
  const LoadedPack good = load("dinh-dang", worded);
  CHECK(tests::mistakes(good) == "");
  REQUIRE(good.pack);
  CHECK(good.pack->rules[0].reserved == "duplicate-key");
  CHECK(good.pack->rules[0].examples->front()->plan_text == "a: 1\na: 2\n");
  CHECK(good.pack->rules[0].examples->front()->at_line == 2);
  CHECK(tests::mistakes(load("dinh-dang", raw)) ==
        "9:13 Nothing binds {subject}. What is known: key.\n9:52 Nothing binds {subject}. What is known: key.\n");
  CHECK(tests::mistakes(load("other", worded)).find("“reserved” belongs to pack dinh-dang only.") != std::string::npos);
  CHECK(tests::mistakes(load("dinh-dang", with(worded, "reserved: duplicate-key", "reserved: duplicate-keys")))
            .starts_with("8:20 There is no fault “duplicate-keys”. Did you mean “duplicate-key”?"));
  CHECK(tests::mistakes(load("dinh-dang", with(worded, "reserved: duplicate-key", "reserved: stray-dash")))
            .find("must be the rule’s id") != std::string::npos);
}

TEST_CASE("native checks bind their own names and know their settings") {
  const std::string rule = with(kRule, "require: { exists: chu_tri }", "check: { native: recipients-omit-lead }");
  const Rule good = good_rule(rule);
  REQUIRE(good.native);
  CHECK(good.native->name == "recipients-omit-lead");
  CHECK_FALSE(good.require);
  CHECK(mistakes_of(with(rule, "omit-lead }", "omit-leads }")) ==
        "8:18 There is no native check “recipients-omit-leads”. Did you mean “recipients-omit-lead”?\n");
  CHECK(mistakes_of(with(rule, "omit-lead }", "omit-lead, with: { no-such: [x] } }"))
            .starts_with("8:48 The check “recipients-omit-lead” has no setting “no-such”."));
  CHECK(mistakes_of(with(rule, "{subject} thiếu", "{missing} thiếu")).starts_with("9:13 Nothing binds {missing}."));
}

TEST_CASE("what a native check is set to is of the kind that it knows") {
  const auto asking = [](const std::string& check) {
    return mistakes_of(with(with(kRule, "require: { exists: chu_tri }", "check: { native: " + check + " }"),
                            "{subject} thiếu", "Thiếu"));
  };
  CHECK(asking("label-sequence, with: { fault: skipped }").empty());
  CHECK(asking("label-sequence") ==
        "8:18 The check “label-sequence” needs the setting “fault”. What is known: repeated, skipped.\n");
  CHECK(asking("label-sequence, with: { fault: [] }").starts_with("8:18 The check “label-sequence” needs"));
  CHECK(asking("label-sequence, with: { fault: skiped }") ==
        "8:49 The setting “fault” does not take “skiped”. Did you mean “skipped”?\n");
  CHECK(asking("lead-overburdened, with: { percent: \"50\", at_least: [-3x] }") ==
        "8:71 The setting “at_least” must be a whole number from 0.\n");
  CHECK(asking("lead-overburdened, with: { percent: 50 }") ==
        "8:18 The check “lead-overburdened” needs the setting “at_least”.\n");
  CHECK(asking("label-sequence, with: { fault: [skipped, repeated] }") ==
        "8:59 The setting “fault” takes one value.\n");
  CHECK(asking("text-health, with: { kinds: [hidden], within: here }").starts_with("8:64 The setting “within”"));
  CHECK(asking("lead-overburdened, with: { percent: { a: b }, at_least: 1 }")
            .starts_with("8:54 “percent” has the wrong shape."));
}

TEST_CASE("a time that ends before it begins is refused") {
  const auto told = [](const std::string& line) {
    return mistakes_of(with(kRule, "severity: error\n", "severity: error\n" + line + "\n"));
  };
  CHECK(told("in_force: { from: 2026-01-01, until: 2025-01-01 }").contains("“until” is before “from”"));
  CHECK(told("severity_when: [{ is: warning, from: 2026-01-01, until: 2025-01-01 }]").contains("“until” is before"));
  CHECK_FALSE(told("in_force: { from: 2026-01-01, until: 2026-01-01 }").contains("“until”"));
}

TEST_CASE("ids are kebab-case") {
  for (const char* id : {"a", "task-group-missing", "basis-149-missing"}) CHECK(is_kebab_case(id));
  for (const char* id : {"", "-a", "a-", "a--b", "A-b", "a_b", "nhiệm-vụ", "a b"}) CHECK_FALSE(is_kebab_case(id));
}

TEST_CASE("what reports call something that is no rule is no id, and no older one") {
  for (const std::string word : {"not-verified", "no-plan-found", "general-rules-only"}) {
    CHECK(mistakes_of(with(kRule, "rule: my-rule", "rule: " + word))
              .contains("1:7 The id “" + word + "” is kept for reports; no rule can have it. Choose another id."));
    CHECK(mistakes_of(with(kRule, "severity: error", "formerly: " + word + "\nseverity: error"))
              .contains("is kept for reports"));
  }
}

TEST_CASE("a file that is no mapping is one mistake") {
  CHECK(mistakes_of("just words\n") == "1:1 A rule file must consist of lines “key: value”.\n");
  CHECK(mistakes_of("- a\n- b\n") == "1:1 A rule file must consist of lines “key: value”.\n");
  CHECK(tests::load_with_rule("").errors.size() == 1);
}

TEST_CASE("no part of a rule file makes the loader stumble") {
  const std::string whole(kRule);
  for (std::size_t cut = 0; cut < whole.size(); ++cut) {
    const LoadedPack begun = tests::load_with_rule(std::string_view(whole).substr(0, cut));
    CHECK(begun.pack.has_value() == begun.errors.empty());
    std::string without = whole;
    without.erase(cut, 1);
    const LoadedPack lacking = tests::load_with_rule(without);
    CHECK(lacking.pack.has_value() == lacking.errors.empty());
  }
}

}  // namespace rasoat::rules
