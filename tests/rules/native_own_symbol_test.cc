#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::Confidence;
using rules::Date;

rules::NativeVerdict judged(const BuiltPlan& built, const std::string& fault, const NativeDay& day) {
  const plans::PlanNode symbol = built.at("van_ban.so_ky_hieu");
  REQUIRE(symbol != plans::kNoPlanNode);
  return ask_native("own-symbol", built.plan(), {symbol}, {"own-symbol", {{"fault", {fault}}}}, day).at(0);
}

// The arguments that are not empty, and what a safe edit would write.
std::string said(const std::string& fault, const std::string& head, const NativeDay& day = {}) {
  const BuiltPlan built("van_ban: { " + head + " }\n");
  std::string text;
  for (const rules::Breach& breach : judged(built, fault, day).breaches) {
    for (const auto& [name, value] : breach.arguments) text += value.empty() ? "" : name + "=" + value + " ";
    if (breach.edit && breach.edit->safe) text += "=> " + breach.edit->text;
  }
  return text;
}

TEST_CASE("an organ code is read at the plan’s own date, and its successor’s is offered") {
  const std::string head = "so_ky_hieu: 51-KH/BTGTW";
  CHECK(said("organ_not_alive", head, {.at = {}, .plan_date = Date{2025, 2, 2}}).empty());
  CHECK(said("organ_not_alive", head, {.at = {}, .plan_date = Date{2025, 2, 3}}) ==
        "value=51-KH/BTGTW proper=51-KH/BTGDVTW is_known=yes organ=BTGTW other=02/02/2025 life=late ");
  CHECK(said("organ_not_alive", "so_ky_hieu: 51-KH/BTGDVTW", {.at = {}, .plan_date = Date{2024, 6, 1}}) ==
        "value=51-KH/BTGDVTW proper=51-KH/BTGTW is_known=yes organ=BTGDVTW other=03/02/2025 life=early ");
}

TEST_CASE(
    "a plan that has a date is not blamed for a later day at which it is looked at; a draft is read at that day") {
  const std::string head = "so_ky_hieu: 51-KH/BTGTW";
  CHECK(said("organ_not_alive", head, {.at = Date{2026, 1, 5}, .plan_date = Date{2024, 6, 1}}).empty());
  CHECK(said("organ_not_alive", head, {.at = Date{2024, 6, 1}, .plan_date = {}}).empty());
  CHECK_FALSE(said("organ_not_alive", head, {.at = Date{2026, 1, 5}, .plan_date = {}}).empty());
  CHECK(said("organ_not_alive", head).empty());
}

TEST_CASE("what rests on a recalled date says so") {
  const BuiltPlan built("van_ban: { so_ky_hieu: 12-KH/HU }\n");
  const auto verdict = judged(built, "organ_not_alive", {.at = {}, .plan_date = Date{2025, 12, 1}});
  REQUIRE(verdict.breaches.size() == 1);
  CHECK(verdict.breaches[0].confidence == Confidence::kRecalled);
}

TEST_CASE("a state organ in a Party symbol is told, unless the form is the state’s too") {
  CHECK(said("organ_of_other_system", "he_thong: dang, so_ky_hieu: 12-KH/UBND").find("other=party") !=
        std::string::npos);
  CHECK(said("organ_of_other_system", "he_thong: nha_nuoc, so_ky_hieu: 12/KH-TU").find("other=state") !=
        std::string::npos);
  CHECK(said("organ_of_other_system", "he_thong: dang, so_ky_hieu: 12/KH-UBND").empty());
  CHECK(said("organ_of_other_system", "he_thong: dang, so_ky_hieu: 12-KH/TU").empty());
  CHECK(said("organ_of_other_system", "he_thong: nha_nuoc, so_ky_hieu: 12/KH-UBND").empty());
  CHECK(said("organ_of_other_system", "he_thong: nha_nuoc, so_ky_hieu: 12/KH-CB").empty());  // recalled only
  CHECK(said("organ_of_other_system", "so_ky_hieu: 12-KH/UBND").empty());
}

TEST_CASE("a symbol with another body’s code than the issuer’s is told with the right one") {
  const NativeDay day{.at = {}, .plan_date = Date{2024, 6, 24}};
  const std::string issuer = ", co_quan_ban_hanh: Ban Tuyên giáo Tỉnh ủy Lam Giang";
  CHECK(said("organ_unlike_issuer", "so_ky_hieu: 51-KH/TU" + issuer, day).find("proper=51-KH/BTGTU") !=
        std::string::npos);
  CHECK(said("organ_unlike_issuer", "so_ky_hieu: 51-KH/BTGTU" + issuer, day).empty());
  CHECK(said("organ_unlike_issuer", "so_ky_hieu: 51-KH/ĐU" + issuer, day).empty());  // any Party committee’s
  CHECK(said("organ_unlike_issuer", "so_ky_hieu: 51-KH/TU, co_quan_ban_hanh: Đảng ủy Viện A", day).empty());
  CHECK_FALSE(
      said("organ_unlike_issuer", "so_ky_hieu: 51/KH-UBND, co_quan_ban_hanh: Sở Khoa học và Công nghệ", day).empty());
  CHECK(said("organ_unlike_issuer", "so_ky_hieu: 51/KH-UBND, co_quan_ban_hanh: UBND tỉnh Lam Giang", day).empty());
}

// What to write instead of a symbol in another form.
std::string proper(const std::string& head) {
  const std::string told = said("other_form", head);
  const std::size_t at = told.find("proper=");
  return at == std::string::npos ? "" : told.substr(at + 7, told.find(' ', at) - at - 7);
}

TEST_CASE("two signs alike are no system’s form; what to write follows the system declared") {
  CHECK(proper("he_thong: dang, so_ky_hieu: 37-KH-ĐU") == "37-KH/ĐU");
  CHECK(proper("he_thong: dang, so_ky_hieu: 7/KH/ĐU") == "07-KH/ĐU");
  CHECK(proper("he_thong: nha_nuoc, so_ky_hieu: 158-KH-UBND") == "158/KH-UBND");
  for (const char* other : {"158/KHLT/HND-SNN", "12-KH-CB/THPT", "37-KH", "37KH/ĐU"}) {
    INFO(other);
    CHECK(proper("he_thong: dang, so_ky_hieu: " + std::string(other)).empty());
  }
}

TEST_CASE("the type stands before the organ, and a plan bears no year") {
  CHECK(proper("he_thong: nha_nuoc, loai: ke_hoach, so_ky_hieu: 158/UBND-KH") == "158/KH-UBND");
  CHECK(proper("he_thong: dang, loai: ke_hoach, so_ky_hieu: 46-ĐU/KH") == "46-KH/ĐU");
  CHECK(proper("he_thong: nha_nuoc, loai: ke_hoach, so_ky_hieu: 158/2025/KH-UBND") == "158/KH-UBND");
  CHECK(proper("he_thong: dang, loai: ke_hoach, so_ky_hieu: 46-KH/ĐU/2025") == "46-KH/ĐU");
  CHECK(proper("he_thong: dang, so_ky_hieu: 46/2025/KH-ĐU") == "46-KH/ĐU");
  // An official letter; a decision that is a rule of law; no year.
  for (const char* right :
       {"so_ky_hieu: 158/UBND-KH", "loai: quyet_dinh, so_ky_hieu: 15/2025/QĐ-UBND",
        "loai: ke_hoach, so_ky_hieu: 158/KH-UBND", "loai: ke_hoach, so_ky_hieu: 158/1234/KH-UBND"}) {
    INFO(right);
    CHECK(proper("he_thong: nha_nuoc, " + std::string(right)).empty());
  }
}

TEST_CASE("a number of one digit gets its nought") {
  CHECK(said("unpadded", "so_ky_hieu: 5-KH/ĐU") == "value=5-KH/ĐU proper=05-KH/ĐU is_known=yes organ=ĐU => 05-KH/ĐU");
  CHECK(said("unpadded", "so_ky_hieu: 5/KH-UBND").ends_with("=> 05/KH-UBND"));
  for (const char* const right : {"05-KH/ĐU", "15-KH/ĐU", "0124/KH-UBND", "…-KH/ĐU"})
    CHECK(said("unpadded", "so_ky_hieu: " + std::string(right)).empty());
}

TEST_CASE("blanks, dashes, case and the word before are put right; other faults of a symbol are left to their rules") {
  CHECK(said("irregular", "so_ky_hieu: 05 - KH/ĐU").ends_with("=> 05-KH/ĐU"));
  CHECK(said("irregular", "so_ky_hieu: 05–KH/ĐU").ends_with("=> 05-KH/ĐU"));
  CHECK(said("irregular", "so_ky_hieu: 06-Ctr/TU").ends_with("=> 06-CTr/TU"));
  CHECK(said("irregular", "so_ky_hieu: \"Số: 05-KH/ĐU\"").ends_with("=> 05-KH/ĐU"));
  CHECK(said("irregular", "so_ky_hieu: 05-KH/ĐU").empty());
  CHECK(said("irregular", "so_ky_hieu: 05/KH-ĐU").empty());
  CHECK(said("irregular", "so_ky_hieu: \"05-KH/ĐU và 06-KH/ĐU\"").empty());
  CHECK(said("irregular", "so_ky_hieu: theo 05 - KH/ĐU").empty());
}

}  // namespace
}  // namespace rasoat::tests
