#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

std::string dangling(const std::string& plan) {
  const BuiltPlan built(plan);
  const plans::PlanNode root = built.plan().root();
  const auto verdicts = ask_native("reference-dangling", built.plan(), {root});
  REQUIRE(verdicts.size() == 1);
  if (verdicts[0].undecided) return "undecided";
  std::string text;
  for (const rules::Breach& breach : verdicts[0].breaches) {
    text += (text.empty() ? "" : "; ") + breach.arguments[0].second;
  }
  return text;
}

const std::string kOutline = "bo_cuc: [{ nhan: I }, { nhan: II. }, { nhan: \"1\" }, { nhan: III }]\n";
const std::string kAppendices = "phu_luc: [{ so: I, ten: A }, { ten: B }]\n";

std::string work(const std::string& text) { return "nhiem_vu:\n  - cong_viec: [\"" + text + "\"]\n"; }

TEST_CASE("a section of this plan is looked for in the printed outline") {
  CHECK(dangling(kOutline + work("Tổng hợp theo Mục V Kế hoạch này")) == "Mục V");
  CHECK(dangling(kOutline + work("Nêu tại mục V, Phần VI của Chương trình hành động này")) == "Phần VI");
  CHECK(dangling(kOutline + work("Tổng hợp theo Mục III Kế hoạch này")).empty());
  CHECK(dangling(kOutline + "noi_nhan: [Như Mục III, \"Như mục IV;\", { ten: Sở A, tham_chieu: Mục V }]\n") ==
        "mục IV; Mục V");
}

TEST_CASE("what may be another document’s, or no section, is not judged") {
  CHECK(dangling(kOutline + work("Theo Mục V của Hướng dẫn số 149-HD/BTGTW")).empty());
  CHECK(dangling(kOutline + work("Theo Mục V")).empty());
  CHECK(dangling(kOutline + work("Danh mục V Kế hoạch này")).empty());
  CHECK(dangling(kOutline + work("Mục 7 Kế hoạch này")).empty());
  CHECK(dangling(kOutline + "can_cu: [\"Mục V Kế hoạch này\"]\n").empty());
  CHECK(dangling(work("Tổng hợp theo Mục V Kế hoạch này")).empty());
  CHECK(dangling("bo_cuc: [{ nhan: \"1\" }]\n" + work("Tổng hợp theo Mục V Kế hoạch này")).empty());
}

TEST_CASE("an appendix is looked for by its number, or its position where it has none") {
  CHECK(dangling(kAppendices + work("Theo Phụ lục 1, phụ lục số 02 và Phụ lục III")) == "Phụ lục III");
  CHECK(dangling(kAppendices + work("(Phụ lục 3 kèm theo Kế hoạch này)")) == "Phụ lục 3");
  CHECK(dangling(kAppendices + work("Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP")).empty());
  CHECK(dangling(kAppendices + work("Phụ lục 3.1 và phụ lục sau")).empty());
  CHECK(dangling(work("Theo Phụ lục III")).empty());
  CHECK(dangling(kAppendices + "nhiem_vu: [{ phu_luc: II }, { phu_luc: \"Phụ lục 4\" }, { phu_luc: IV }]\n") ==
        "Phụ lục 4; Phụ lục IV");
}

TEST_CASE("works and indicators named in prose are looked for among the ids of that form") {
  const std::string ids =
      "muc_tieu: { chi_tieu: [{ ma: CT1 }, { ma: CT2, chi_tieu_con: [{ ma: CT2.1 }] }] }\n"
      "nhiem_vu: [{ nhan: \"2\", cong_viec: [{ ma: \"2.1\" }, { ma: \"2.2\", viec_con: [{ ma: v7, nhan: \"2.9\" }] }] "
      "}]\n";
  const auto told = [&](const std::string& text) { return dangling(ids + "yeu_cau: [\"" + text + "\"]\n"); };
  CHECK(told("Theo dõi chỉ tiêu CT9.") == "chỉ tiêu CT9");
  CHECK(told("Theo dõi các chỉ tiêu CT1, CT3 và CT4") == "chỉ tiêu CT3; chỉ tiêu CT4");
  CHECK(told("Theo dõi chỉ tiêu CT2.5") == "chỉ tiêu CT2.5");
  CHECK(told("Thực hiện nhiệm vụ 7.2 của Kế hoạch này") == "nhiệm vụ 7.2");
  CHECK(told("Thực hiện công việc v8") == "công việc v8");
  for (const std::string held :
       {"Theo dõi chỉ tiêu CT1, CT2, CT2.1", "nhiệm vụ 2.1, 2.2, 2.9, v7", "chỉ tiêu 9, nhiệm vụ 9, chỉ tiêu 2030",
        "chỉ tiêu H9", "chỉ tiêu 9.9", "nhiệm vụ 1.500 tỷ đồng", "nhiệm vụ 7.2 của Nghị quyết Đại hội Đảng bộ tỉnh",
        "nhiệm vụ 7.2 Chương trình số 12-CTr/TU", "các nhiệm vụ 7.2, 7.3 của tỉnh",
        "chỉ tiêu CT9 do Ủy ban nhân dân tỉnh giao", "Tổ chức thực hiện các nhiệm vụ"}) {
    INFO(held);
    CHECK(told(held).empty());
  }
  CHECK(dangling("yeu_cau: [Theo dõi chỉ tiêu CT9 và nhiệm vụ 7.2]\n").empty());
}

TEST_CASE("where the outline may be misspelt the question is open") {
  CHECK(dangling("bo_cucc: [{ nhan: I }]\n" + kAppendices + work("Theo Phụ lục III")) == "undecided");
}

}  // namespace
}  // namespace rasoat::tests
