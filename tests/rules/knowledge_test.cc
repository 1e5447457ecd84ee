#include "rules/native/knowledge.h"

#include <string>

#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::CitedDocument;

const rules::Registry& registry() {
  static const rules::LoadedRegistry loaded = rules::load_registry({});
  REQUIRE(loaded.registry != nullptr);
  return *loaded.registry;
}

// Of each citation: the document meant, "several" or "unknown"; "!" for each contradiction; "=i" where it is the same
// document as an earlier one. Joined by "; ".
std::string meanings(const std::string& plan) {
  const BuiltPlan built(plan);
  plans::TextStore texts;
  rules::Knowledge knowledge(built.plan(), registry(), std::nullopt, std::nullopt, texts);
  std::string text;
  std::uint32_t i = 0;
  for (const CitedDocument& one : knowledge.cited()) {
    if (!text.empty()) text += "; ";
    text += one.identity.meant != nullptr                              ? one.identity.meant->key
            : one.identity.outcome == rules::IdentityOutcome::kSeveral ? "several"
                                                                       : "unknown";
    text.append(one.identity.contradictions.size(), '!');
    if (one.first != i) text += "=" + std::to_string(one.first);
    ++i;
  }
  return text;
}

TEST_CASE("a bare number is the document that the plan dates elsewhere, before or after") {
  CHECK(meanings("muc_dich: [Thực hiện 29-NQ/TW]\n") == "several");
  CHECK(meanings("muc_dich: [Thực hiện 29-NQ/TW]\ncan_cu: [Nghị quyết số 29-NQ/TW ngày 17/11/2022]\n") ==
        "29-NQ/TW@2022-11-17; 29-NQ/TW@2022-11-17=0");
  CHECK(meanings("can_cu: [{ so_ky_hieu: 29-NQ/TW, ngay: 04/11/2013 }]\nmuc_dich: [Thực hiện 29-NQ/TW]\n") ==
        "29-NQ/TW@2013-11-04; 29-NQ/TW@2013-11-04=0");
  // Of documents that the registry does not know too, also where the body is named again.
  CHECK(meanings("can_cu: [Kế hoạch số 14-KH/TU ngày 29/7/2025 của Ban Thường vụ Tỉnh ủy]\n"
                 "muc_dich: [Thực hiện Kế hoạch số 14-KH/TU của Ban Thường vụ Tỉnh ủy]\n") == "unknown; unknown=0");
  // Both are cited: nothing tells.
  CHECK(meanings("can_cu: [29-NQ/TW ngày 04/11/2013, 29-NQ/TW ngày 17/11/2022]\nmuc_dich: [Thực hiện 29-NQ/TW]\n") ==
        "29-NQ/TW@2013-11-04; 29-NQ/TW@2022-11-17; several");
  // One that the registry does not know: the plan’s word goes before the registry’s guess.
  CHECK(meanings("can_cu: [Kết luận số 69-KL/TW ngày 05/3/2019 của Ban Bí thư]\nmuc_dich: [Thực hiện 69-KL/TW]\n") ==
        "unknown; unknown=0");
}

TEST_CASE("a wrong date is told where it stands, not again at each later mention") {
  CHECK(meanings("can_cu: [Kết luận số 69-KL/TW ngày 10/01/2024]\nmuc_dich: [Thực hiện 69-KL/TW và Kết luận 69]\n") ==
        "69-KL/TW@2024-01-11!; 69-KL/TW@2024-01-11=0; 69-KL/TW@2024-01-11=0");
}

TEST_CASE("a short form is what it is declared for, or the only one of its type and number") {
  CHECK(meanings("can_cu: [Nghị quyết số 20-NQ/TW ngày 01/11/2012]\nmuc_dich: [Quán triệt Nghị quyết 20]\n") ==
        "20-NQ/TW@2012-11-01; 20-NQ/TW@2012-11-01=0");
  CHECK(meanings("can_cu: [Kế hoạch số 20-KH/ĐU ngày 05/3/2024 của Đảng ủy]\nmuc_dich: [Thực hiện Kế hoạch số 20]\n") ==
        "unknown; unknown=0");
  CHECK(meanings("can_cu: [Nghị quyết số 20-NQ/TW ngày 01/11/2012 (gọi tắt là Nghị quyết 20), Nghị quyết số 20-NQ/TW "
                 "ngày 16/6/2022]\nmuc_dich: [Quán triệt Nghị quyết 20]\n") ==
        "20-NQ/TW@2012-11-01; 20-NQ/TW@2022-06-16; 20-NQ/TW@2012-11-01=0");
  CHECK(meanings("can_cu: [{ so_ky_hieu: 20-NQ/TW, ngay: 01/11/2012, ten_tat: Nghị quyết 20 }]\n"
                 "muc_dich: [Quán triệt Nghị quyết 20]\n") == "20-NQ/TW@2012-11-01; 20-NQ/TW@2012-11-01=0");
  CHECK(meanings("muc_dich: [Quán triệt Nghị quyết 20]\n") == "several");
}

TEST_CASE("documents of a run share the term behind the last") {
  CHECK(meanings(
            "muc_dich: [\"Các Nghị quyết số 29-NQ/TW, số 45-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XIII\"]\n") ==
        "29-NQ/TW@2022-11-17; 45-NQ/TW@2023-11-24");
}

TEST_CASE("only what is certainly a citation’s own contradicts it") {
  // The date and the issuer of the sentence, or of a document around.
  CHECK(meanings("muc_dich: [\"Thực hiện Kết luận số 69-KL/TW, ngày 15/5/2024 Đảng ủy họp\"]\n") ==
        "69-KL/TW@2024-01-11");
  CHECK(meanings("muc_dich: [\"Thực hiện Hướng dẫn số 149-HD/BTGTW ngày 25/3/2024, Ban Tuyên giáo Tỉnh ủy họp\"]\n") ==
        "149-HD/BTGTW@2024-03-25");
  CHECK(meanings("can_cu: [Kế hoạch số 12-KH/TU thực hiện Kết luận số 69-KL/TW ngày 15/5/2024 của Tỉnh ủy]\n") ==
        "unknown; 69-KL/TW@2024-01-11");
  CHECK(meanings("muc_dich: [Chương trình thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Chính phủ]\n") ==
        "57-NQ/TW@2024-12-22");
  // Its own.
  CHECK(meanings("can_cu: [Kết luận số 69-KL/TW ngày 11/01/2024 của Ban Bí thư]\n") == "69-KL/TW@2024-01-11!");
  CHECK(meanings("can_cu: [\"Thực hiện Kết luận số 69-KL/TW, ngày 10/01/2024 của Bộ Chính trị\"]\n") ==
        "69-KL/TW@2024-01-11!");
  CHECK(meanings("muc_dich: [Kế hoạch thực hiện Kết luận số 69-KL/TW ngày 10/01/2024 của Bộ Chính trị]\n") ==
        "69-KL/TW@2024-01-11!");
  CHECK(meanings("can_cu: [{ so_ky_hieu: 149-HD/BTGTW, ngay: 25/3/2024, co_quan: Bộ Chính trị }]\n") ==
        "149-HD/BTGTW@2024-03-25!");
  CHECK(meanings("can_cu: [\"Kế hoạch số 12-KH/TU ngày 02/5/2024 của Tỉnh ủy thực hiện Kết luận số 69-KL/TW ngày "
                 "10/01/2024 của Ban Bí thư\"]\n") == "unknown; 69-KL/TW@2024-01-11!!");
}

TEST_CASE("the day is the plan’s or the one asked about, and is known to be none") {
  const BuiltPlan built("can_cu: []\n");
  plans::TextStore texts;
  const rules::Knowledge dated(built.plan(), registry(), rules::Date{2024, 5, 20}, rules::Date{2024, 5, 20}, texts);
  CHECK(dated.is_dated());
  CHECK(dated.at() == rules::Date{2024, 5, 20});
  const rules::Knowledge undated(built.plan(), registry(), std::nullopt, std::nullopt, texts);
  CHECK_FALSE(undated.is_dated());
  CHECK(undated.at() > rules::Date{2999, 1, 1});
}

}  // namespace
}  // namespace rasoat::tests
