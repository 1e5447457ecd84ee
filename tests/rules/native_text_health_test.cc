#include "plans/text.h"
#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::Breach;
using rules::NativeSettings;
using rules::NativeVerdict;

NativeSettings settings(std::vector<std::string> kinds, const std::string& within) {
  NativeSettings with{"text-health", {{"kinds", std::move(kinds)}}};
  if (!within.empty()) with.with.push_back({"within", {within}});
  return with;
}

std::vector<Breach> breaches(const BuiltPlan& built, std::string_view check, const NativeSettings& with) {
  std::vector<plans::PlanNode> subjects;
  for (plans::PlanNode node = 0; node < built.plan().size(); ++node) {
    if (built.plan()[node].kind == plans::PlanKind::kText) subjects.push_back(node);
  }
  if (check != "text-health") subjects = {0};
  std::vector<Breach> all;
  for (NativeVerdict& verdict : ask_native(check, built.plan(), subjects, with)) {
    for (Breach& breach : verdict.breaches) all.push_back(std::move(breach));
  }
  return all;
}

std::string value(const rules::Arguments& arguments, std::string_view name) {
  for (const auto& [key, text] : arguments) {
    if (key == name) return text;
  }
  return "(none)";
}

std::string fixed(const BuiltPlan& built, const Breach& breach) {
  if (!breach.edit) return "";
  const plans::Edit& edit = *breach.edit;
  return built.text().substr(0, edit.where.begin) + edit.text + built.text().substr(edit.where.end);
}

TEST_CASE("one text gives one breach, with a count, and one edit for all of it") {
  const BuiltPlan built("muc_dich: một\u00A0hai ba\u00A0bốn\n");
  const auto found = breaches(built, "text-health", settings({"odd_blank"}, ""));
  REQUIRE(found.size() == 1);
  CHECK(value(found[0].arguments, "count") == "2");
  CHECK(value(found[0].arguments, "words") == "“một[U+00A0]hai” → “một hai”; “ba[U+00A0]bốn” → “ba bốn”");
  CHECK(value(found[0].arguments, "characters") == "dấu cách không ngắt U+00A0");
  CHECK(value(found[0].arguments_en, "characters") == "no-break blank U+00A0");
  CHECK(built.word(found[0].where) == "\u00A0");
  CHECK(fixed(built, found[0]) == "muc_dich: một hai ba bốn\n");
  CHECK(found[0].edit->safe);
}

TEST_CASE("asked for the plan, the check goes through all its texts") {
  const BuiltPlan built("muc_dich: [\"một  hai\", \"ba\", \"bốn  năm\"]\n");
  const plans::PlanNode root = built.plan().root();
  const auto verdicts = ask_native("text-health", built.plan(), {root}, settings({"doubled_blank"}, ""));
  REQUIRE(verdicts.size() == 1);
  REQUIRE(verdicts[0].breaches.size() == 2);
  CHECK(built.plan().path(verdicts[0].breaches[1].node) == "muc_dich[2]");
}

TEST_CASE("inside a symbol and outside it are two matters") {
  const BuiltPlan built("can_cu: [\"Nghị quyết\u00A0số 29-NQ/\u0422W và ngà\u0443\"]\n");
  const std::vector<std::string> kinds = {"odd_blank", "look_alike"};
  const auto inside = breaches(built, "text-health", settings(kinds, "symbols"));
  REQUIRE(inside.size() == 1);
  CHECK(value(inside[0].arguments, "words") == "“29-NQ/\u0422W” → “29-NQ/TW”");
  const auto outside = breaches(built, "text-health", settings(kinds, "elsewhere"));
  REQUIRE(outside.size() == 1);
  CHECK(value(outside[0].arguments, "count") == "2");
  CHECK(breaches(built, "text-health", settings(kinds, ""))[0].arguments[0].second == "3");
}

TEST_CASE("letters apart in the word behind a symbol are none of the symbol’s") {
  const auto in_symbols = [](const std::string& text) {
    return breaches(BuiltPlan("can_cu: [\"" + text + "\"]\n"), "text-health", settings({"decomposed"}, "symbols"))
        .size();
  };
  CHECK(in_symbols("Kế hoạch số 118-KH/TUnga\u0300y 05/3/2024") == 0);
  CHECK(in_symbols("Nghị quyết số 20-NQ/TU\u031B") == 1);
}

TEST_CASE("a field for symbols is one as a whole when no symbol can be read in it") {
  const BuiltPlan built("van_ban: { so_ky_hieu: \"K\u041D/\u0422U\" }\n");
  CHECK(breaches(built, "text-health", settings({"look_alike"}, "symbols")).size() == 1);
  CHECK(breaches(built, "text-health", settings({"look_alike"}, "elsewhere")).empty());
}

TEST_CASE("what is only likely is an unsafe edit, what cannot be guessed none") {
  const BuiltPlan likely("muc_dich: các tr\u01A3ờng\n");
  const auto found = breaches(likely, "text-health", settings({"strange_letter"}, ""));
  REQUIRE(found.size() == 1);
  CHECK_FALSE(found[0].edit->safe);
  CHECK(fixed(likely, found[0]) == "muc_dich: các trường\n");
  const BuiltPlan lost("muc_dich: aЖb\n");
  const auto unknown = breaches(lost, "text-health", settings({"strange_letter"}, ""));
  REQUIRE(unknown.size() == 1);
  CHECK_FALSE(unknown[0].edit.has_value());
}

TEST_CASE("several blanks in a block of lines are columns") {
  const auto told = [](const std::string& plan) {
    const BuiltPlan built(plan);
    return breaches(built, "text-health", settings({"doubled_blank"}, "")).size();
  };
  CHECK(told("muc_dich: |\n  Năm   Chỉ tiêu\n  2025  10\n") == 0);
  CHECK(told("muc_dich: >\n  Năm   Chỉ tiêu\n") == 1);
  CHECK(told("muc_dich: Năm   Chỉ tiêu\n") == 1);
}

TEST_CASE("a text behind aliases is told of once") {
  const BuiltPlan built("muc_dich: &a \"qúy I\"\nyeu_cau: *a\n");
  CHECK(breaches(built, "text-health", settings({"misplaced_tone"}, "")).size() == 1);
}

TEST_CASE("a plan in an old encoding is one breach, and its letters are left alone") {
  const BuiltPlan built(
      "muc_dich: [\"Ban ChÊp hµnh §¶ng\", Đổi mới, \"Thùc hiÖn NghÞ quyÕt\"]\nyeu_cau: |\n  c¸c cÊp\n  vµ ngµnh\n");
  const auto found = breaches(built, "legacy-encoding", {});
  REQUIRE(found.size() == 1);
  CHECK(value(found[0].arguments, "count") == "3");
  CHECK(value(found[0].arguments, "encoding") == "TCVN3 (ABC)");
  CHECK(value(found[0].arguments, "reading") == "Ban Chấp hành Đảng");
  REQUIRE(found[0].edit.has_value());
  CHECK_FALSE(found[0].edit->safe);
  CHECK(fixed(built, found[0]) ==
        "muc_dich: [\"Ban Chấp hành Đảng\", Đổi mới, \"Thực hiện Nghị quyết\"]\nyeu_cau: |\n  các cấp\n  và ngành\n");
  const std::vector<std::string> kinds = {"look_alike", "strange_letter", "misplaced_tone", "hidden"};
  CHECK(breaches(built, "text-health", settings(kinds, "")).empty());
}

TEST_CASE("two styles of placing tones are one breach at the rarer") {
  const BuiltPlan built("muc_dich: [Ủy ban, hiện đại hóa, văn hoá]\n");
  const auto found = breaches(built, "tone-style", {});
  REQUIRE(found.size() == 1);
  CHECK(value(found[0].arguments, "new_count") == "2");
  CHECK(value(found[0].arguments, "old_sample") == "hoá");
  CHECK(built.word(found[0].where) == "văn hoá");
  CHECK(breaches(BuiltPlan("muc_dich: [Ủy ban, hóa, quý, quỹ]\n"), "tone-style", {}).empty());
}

TEST_CASE("messages stay short whatever the text") {
  std::string text = "muc_dich: \"";
  for (int i = 0; i < 500; ++i) text += std::string(i % 7 + 90, 'x') + "\u200B" + std::to_string(i) + " ";
  const BuiltPlan built(text + "\"\n");
  const auto found = breaches(built, "text-health", settings({"hidden"}, ""));
  REQUIRE(found.size() == 1);
  CHECK(value(found[0].arguments, "count") == "500");
  CHECK(value(found[0].arguments, "words").size() < 600);
}

}  // namespace
}  // namespace rasoat::tests
