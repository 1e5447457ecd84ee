#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// What shows it, and what the edit would write.
std::string said(const std::string& head, const std::string& signature) {
  const BuiltPlan built("van_ban: { " + head + " }\nky: { " + signature + " }\n");
  const auto verdicts = ask_native("own-system", built.plan(), {built.at("van_ban.he_thong")});
  std::string text;
  for (const rules::Breach& one : verdicts.at(0).breaches) {
    text += one.arguments.at(1).second;
    if (one.edit) text += " => " + one.edit->text + (one.edit->safe ? "!" : "");
  }
  return text;
}

const std::string kState = "co_quan_ban_hanh: UBND tỉnh Ninh Bình, so_ky_hieu: 315/KH-UBND";
const std::string kStateSigned = "quyen_han: TM., tap_the: ỦY BAN NHÂN DÂN, chuc_vu: CHỦ TỊCH";

TEST_CASE("all but the declaration is of the other system") {
  CHECK(said("he_thong: dang, " + kState, kStateSigned) ==
        "“UBND tỉnh Ninh Bình”, “315/KH-UBND”, “ỦY BAN NHÂN DÂN”, “TM.” => nha_nuoc");
  CHECK(said("he_thong: nha_nuoc, co_quan_ban_hanh: Chi bộ 1, so_ky_hieu: 05-KH/CB",
             "quyen_han: T/M CHI BỘ, chuc_vu: BÍ THƯ") == "“Chi bộ 1”, “05-KH/CB”, “CHI BỘ”, “T/M CHI BỘ” => dang");
  CHECK(said("he_thong: dang, co_quan_ban_hanh: Sở Nội vụ, so_ky_hieu: 12/KH-SNV",
             "quyen_han: KT. GIÁM ĐỐC, chuc_vu: PHÓ GIÁM ĐỐC")
            .ends_with("=> nha_nuoc"));
}

TEST_CASE("issuer and collective decide, in whatever form the rest is written") {
  CHECK(said("he_thong: dang, co_quan_ban_hanh: UBND tỉnh A, so_ky_hieu: 315-KH/UBND",
             "quyen_han: T/M, tap_the: UBND") == "“UBND tỉnh A”, “UBND” => nha_nuoc");
  CHECK(said("he_thong: nha_nuoc, co_quan_ban_hanh: Tỉnh ủy A, so_ky_hieu: 42/KH-UBND",
             "quyen_han: TM., tap_the: BAN THƯỜNG VỤ") == "“Tỉnh ủy A”, “BAN THƯỜNG VỤ” => dang");
  CHECK(said("he_thong: dang, co_quan_ban_hanh: UBND tỉnh A", kStateSigned).ends_with("=> nha_nuoc"));
  CHECK(said("he_thong: nha_nuoc, co_quan_ban_hanh: Tỉnh ủy A, so_ky_hieu: 42/KH-TU", "chuc_vu: BÍ THƯ") ==
        "“Tỉnh ủy A”, “TU” => dang");
}

TEST_CASE("a collective of the system declared leaves it open") {
  CHECK(said("he_thong: nha_nuoc, " + kState, kStateSigned).empty());
  CHECK(said("he_thong: hoi, " + kState, kStateSigned).empty());
  CHECK(said("he_thong: dang, co_quan_ban_hanh: Đảng ủy UBND tỉnh, so_ky_hieu: 315/KH-UBND", kStateSigned).empty());
  CHECK(said("he_thong: dang, " + kState, "quyen_han: TM., tap_the: ĐẢNG ỦY").empty());
}

TEST_CASE("little evidence is none") {
  CHECK(said("he_thong: dang, co_quan_ban_hanh: Sở Nội vụ, so_ky_hieu: 12/KH-XYZ", "quyen_han: K/T GIÁM ĐỐC").empty());
  CHECK(said("he_thong: dang, co_quan_ban_hanh: Công an tỉnh, so_ky_hieu: 315/KH-UBND", kStateSigned).empty());
  CHECK(said("he_thong: dang, co_quan_ban_hanh: UBND xã A, so_ky_hieu: 15/KH-XYZ", "chuc_vu: CHỦ TỊCH").empty());
}

TEST_CASE("what follows from a wrong declaration is not told of the symbol") {
  for (const char* fault : {"other_form", "organ_of_other_system"}) {
    const BuiltPlan built("van_ban: { he_thong: dang, " + kState + " }\nky: { " + kStateSigned + " }\n");
    CHECK(ask_native("own-symbol", built.plan(), {built.at("van_ban.so_ky_hieu")}, {"own-symbol", {{"fault", {fault}}}})
              .at(0)
              .breaches.empty());
  }
}

}  // namespace
}  // namespace rasoat::tests
