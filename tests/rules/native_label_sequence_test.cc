#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// The labels at fault as "label after before", or "undecided".
std::string found(const std::string& fault, const std::string& plan) {
  const BuiltPlan built(plan);
  const plans::PlanNode root = built.plan().root();
  const rules::NativeSettings settings{"label-sequence", {{"fault", {fault}}}};
  const auto verdicts = ask_native("label-sequence", built.plan(), {root}, settings);
  REQUIRE(verdicts.size() == 1);
  if (verdicts[0].undecided) return "undecided";
  std::string text;
  for (const rules::Breach& breach : verdicts[0].breaches) {
    text += (text.empty() ? "" : "; ") + breach.arguments[0].second + " after " + breach.arguments[1].second;
    CHECK(built.word(breach.where).find(breach.arguments[0].second) != std::string_view::npos);
    REQUIRE(breach.related.size() == 1);
  }
  return text;
}

// Groups that bear these labels; "-" for none, "x@I" for x in appendix I.
std::string groups(const std::vector<std::string>& labels) {
  std::string text = "nhiem_vu:\n";
  for (const std::string& label : labels) {
    const std::size_t at = label.find('@');
    text += "  - { ten: Nhóm";
    if (label != "-") text += ", nhan: \"" + label.substr(0, at) + "\"";
    if (at != std::string::npos) text += ", phu_luc: " + label.substr(at + 1);
    text += " }\n";
  }
  return text;
}

std::string repeated(const std::vector<std::string>& labels) { return found("repeated", groups(labels)); }
std::string skipped(const std::vector<std::string>& labels) { return found("skipped", groups(labels)); }

TEST_CASE("a number met before in its list is repeated, and does not count as skipping") {
  CHECK(repeated({"I", "II", "III", "III", "V", "VI"}) == "III after III");
  CHECK(skipped({"I", "II", "III", "III", "V", "VI"}).empty());
  CHECK(repeated({"I", "II", "III", "III", "IV"}) == "III after III");
  CHECK(repeated({"1.", "2.", "02)"}) == "02) after 2.");
  CHECK(repeated({"a)", "b)", "A)"}) == "A) after a)");
  CHECK(repeated({"4.1", "4.2", "5.1", "5.2"}).empty());
}

TEST_CASE("a number left out is skipped, wherever the list begins") {
  CHECK(skipped({"I", "II", "IV", "V"}) == "IV after II");
  CHECK(skipped({"3", "4", "6"}) == "6 after 4");
  CHECK(skipped({"a", "c"}) == "c after a");
  CHECK(skipped({"1.1", "1.4"}) == "1.4 after 1.1");
  CHECK(skipped({"I", "III", "II"}) == "III after I");
  CHECK(skipped({"1", "-", "3"}).empty());
  CHECK(skipped({"1", "-", "4"}) == "4 after 1");
}

TEST_CASE("letters go in the Vietnamese order, with or without đ") {
  CHECK(skipped({"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"}).empty());
  CHECK(skipped({"a", "b", "c", "d", "e", "g"}).empty());
  CHECK(skipped({"a", "b", "c", "d", "g"}) == "g after d");
  CHECK(skipped({"d", "e"}).empty());
}

TEST_CASE("a letter is a Roman number among Roman numbers only") {
  CHECK(skipped({"I", "II", "III", "IV", "V"}).empty());
  CHECK(skipped({"h", "i", "k", "l"}).empty());
  const std::string outline =
      "bo_cuc: [{ nhan: A }, { nhan: I }, { nhan: II }, { nhan: B }, { nhan: I }, { nhan: II }, { nhan: C }]\n";
  CHECK(found("repeated", outline).empty());
  CHECK(found("skipped", outline).empty());
}

TEST_CASE("numbering starts again in an appendix, in a part, in another list") {
  CHECK(repeated({"I", "II", "I@1", "II@1", "I@2"}).empty());
  CHECK(repeated({"I", "II", "I@1", "I@1"}) == "I after I");
  const std::string parts =
      "bo_cuc: [{ nhan: Phần thứ nhất }, { nhan: I }, { nhan: II }, { nhan: Phần thứ hai }, { nhan: I }, { nhan: II "
      "}]\n";
  CHECK(found("repeated", parts).empty());
  CHECK(found("skipped", parts).empty());
  const std::string works =
      "nhiem_vu:\n  - cong_viec: [{ nhan: a, noi_dung: x }]\n  - cong_viec: [{ nhan: a, noi_dung: y }]\n";
  CHECK(found("repeated", works).empty());
}

TEST_CASE("labels that are no numbers are not judged; what cannot be read is undecided") {
  CHECK(skipped({"I", "*", "Mục tiêu", "II"}).empty());
  CHECK(repeated({"-", "-"}).empty());
  CHECK(repeated({"…", "…"}).empty());
  CHECK(repeated({"Mục I", "Mục I"}) == "Mục I after Mục I");
  CHECK(found("repeated", "nhiem_vu:\n  - { nhan: I }\n  - 5\n  - { nhan: I }\n") == "undecided");
}

}  // namespace
}  // namespace rasoat::tests
