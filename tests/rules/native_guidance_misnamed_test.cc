#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"
#include "tests/support/timing.h"

namespace rasoat::tests {
namespace {

// Which guidance a plan means by each that it names: "149-HD/BTGTW"; "" where nothing is told.
std::string told(const std::string& how, const std::string& guidance, const std::string& rest) {
  const BuiltPlan built("huong_dan: " + guidance + "\n" + rest);
  const rules::NativeSettings settings{"guidance-misnamed",
                                       {{"guidances", {"149-HD/BTGTW", "57-NQ/TW"}}, {"how", {how}}}};
  std::vector<plans::PlanNode> subjects;
  const plans::PlanNode named = built.at("huong_dan");
  for (plans::PlanNode node = built.plan()[named].first_child; node != plans::kNoPlanNode;
       node = built.plan()[node].next)
    subjects.push_back(node);
  if (subjects.empty()) subjects.push_back(named);
  std::string text;
  for (const rules::NativeVerdict& verdict : ask_native("guidance-misnamed", built.plan(), subjects, settings))
    for (const rules::Breach& breach : verdict.breaches) {
      text += (text.empty() ? "" : "; ") + breach.arguments.at(1).second;
      if (breach.edit) CHECK_FALSE(breach.edit->safe);
    }
  return text;
}

// Whether as a slip of its symbol or otherwise.
std::string meant(const std::string& guidance, const std::string& rest = "") {
  return told("mistyped", guidance, rest) + told("other", guidance, rest);
}

const std::string kTitle = "van_ban: { trich_yeu: \"Thực hiện Kết luận số 69-KL/TW, ngày 11/01/2024\" }\n";

TEST_CASE("a guidance rightly named is not misnamed") {
  CHECK(meant("149-HD/BTGTW", kTitle).empty());
  CHECK(meant("Hướng dẫn số 149 - HD/BTGTW, ngày 25/3/2024 của Ban Tuyên giáo Trung ương").empty());
  CHECK(meant("[57-NQ/TW, 149-HD/BTGTW]", kTitle).empty());
  CHECK(meant("……").empty());
}

TEST_CASE("a slip of one or two letters, a short form and what the guidance carries out mean it") {
  for (const char* written : {"149-HĐ/BTGTW", "149-HD/BTGVTW", "Hướng dẫn 149", "Hướng dẫn số 149", "149", "69-KL/TW",
                              "Kết luận 69", "Kết luận số 69-KL/TW"}) {
    INFO(written);
    CHECK(meant(written) == "149-HD/BTGTW");
  }
  CHECK(meant("Nghị quyết 57") == "57-NQ/TW");
  CHECK(meant("[149-HD/BTGVTW, 57-NQ/TW]") == "149-HD/BTGTW");
}

TEST_CASE("a symbol that may be a document of its own is a slip only where the plan cites the guidance") {
  for (const char* written : {"149-HD/BTGTU", "149-HD/TW", "194-HD/BTGTW"}) {
    INFO(written);
    CHECK(meant(written).empty());
    CHECK(meant(written, kTitle) == "149-HD/BTGTW");
    CHECK(meant(written, "can_cu: [\"Hướng dẫn số 149-HD/BTGTW, ngày 25/3/2024\"]\n") == "149-HD/BTGTW");
  }
  CHECK(meant("57-NQ/TU").empty());
}

TEST_CASE("a slip of the symbol that the plan goes by is certain, one that may exist is not") {
  for (const char* written : {"194-HD/BTGTW", "1149-HD/BTGTW", "149-HĐ/BTGTW", "149-HD/BTGVTW"}) {
    INFO(written);
    CHECK(told("mistyped", written, kTitle) == "149-HD/BTGTW");
    CHECK(told("mistyped", written, "").empty());
    CHECK(told("mistyped", written, kTitle + "can_cu: [Hướng dẫn số " + written + "]\n").empty());
  }
  for (const char* written : {"149-HD/BTGTU", "Hướng dẫn 149", "69-KL/TW", "66-NQ/TW"}) {
    INFO(written);
    CHECK(told("mistyped", written, kTitle).empty());
  }
}

TEST_CASE("another guidance without a pack is no slip") {
  CHECK(meant("66-NQ/TW", kTitle).empty());
  CHECK(meant("12-HD/BTGTU", kTitle + "can_cu: [\"Hướng dẫn số 12-HD/BTGTU, ngày 02/5/2024\"]\n").empty());
  CHECK(meant("Nghị quyết 149").empty());
  CHECK(meant("[66-NQ/TW, 149-HD/BTGTW]", kTitle).empty());
}

TEST_CASE("only the symbol is replaced, a name where it is all there is, and nothing else is lost") {
  const auto mended = [](const std::string& guidance, const std::string& how = "other") {
    const BuiltPlan built("huong_dan: " + guidance + "\n" + kTitle);
    const rules::NativeSettings settings{"guidance-misnamed", {{"guidances", {"149-HD/BTGTW"}}, {"how", {how}}}};
    const auto verdicts =
        ask_native("guidance-misnamed", built.plan(), {built.plan()[built.at("huong_dan")].first_child}, settings);
    const rules::Breach& breach = verdicts.at(0).breaches.at(0);
    return breach.edit ? std::string(built.word(breach.edit->where)) + " => " + breach.edit->text : "none";
  };
  CHECK(mended("Hướng dẫn số 149-HĐ/BTGTW ngày 25/3/2024 và Kế hoạch số 12-KH/TU", "mistyped") ==
        "149-HĐ/BTGTW => 149-HD/BTGTW");
  CHECK(mended("Kết luận số 69-KL/TW") == "Kết luận số 69-KL/TW => 149-HD/BTGTW");
  CHECK(mended("Hướng dẫn 149") == "Hướng dẫn 149 => 149-HD/BTGTW");
  CHECK(mended("\"149\"") == "149 => 149-HD/BTGTW");
  CHECK(mended("Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị") == "none");
  CHECK(mended("Hướng dẫn của Ban Tuyên giáo Trung ương và của Tỉnh ủy") == "none");
}

TEST_CASE("a guidance that the plan names besides is not told again") {
  CHECK(meant("[149-HD/BTGTW, 69-KL/TW]").empty());
}

TEST_CASE("thousands of guidances in one plan take linear time", "[timing]") {
  const auto work = [](std::size_t n) {
    std::string list;
    for (std::size_t i = 0; i < n; ++i) list += (i > 0 ? ", " : "") + std::to_string(i + 1000) + "-HD/X";
    CHECK(meant("[" + list + "]", kTitle).find("149-HD/BTGTW") != std::string::npos);
  };
  CHECK(growth(work, 512) < kLinear);
}

}  // namespace
}  // namespace rasoat::tests
