#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// "ky.tap_the kind": the place, and how the collective differs; a breach a word.
std::string said(const std::string& fault, const std::string& head, const std::string& signature) {
  const BuiltPlan built("van_ban: { " + head + " }\nky: { " + signature + " }\n");
  const auto verdicts =
      ask_native("own-signature", built.plan(), {built.plan().root()}, {"own-signature", {{"fault", {fault}}}});
  std::string text;
  for (const rules::Breach& one : verdicts.at(0).breaches)
    text += (text.empty() ? "" : " ") + built.plan().path(one.node) +
            (one.arguments.at(5).second.empty() ? "" : " " + one.arguments.at(5).second);
  return text;
}

std::string collective(const std::string& issuer, const std::string& name) {
  return said("collective", "he_thong: dang, co_quan_ban_hanh: " + issuer, "quyen_han: T/M, tap_the: " + name);
}
std::string post(const std::string& head, const std::string& signature) { return said("post", head, signature); }

const std::string kKind = "ky.tap_the kind";

TEST_CASE("a committee is signed for by itself or its standing committee") {
  const std::string issuer = "Đảng ủy Trường Đại học Lam Giang";
  for (const char* own : {"BAN THƯỜNG VỤ", "BAN CHẤP HÀNH", "ĐẢNG ỦY", "BAN THƯỜNG VỤ ĐẢNG ỦY", "THƯỜNG TRỰC ĐẢNG ỦY"})
    CHECK(collective(issuer, own).empty());
  for (const char* other : {"BAN GIÁM HIỆU", "CHI BỘ", "BAN CÁN SỰ ĐẢNG", "HỘI ĐỒNG TRƯỜNG", "ỦY BAN KIỂM TRA"})
    CHECK(collective(issuer, other) == kKind);
}

TEST_CASE("a cell has no standing committee, a Party group neither") {
  CHECK(collective("Chi bộ 1", "CHI BỘ").empty());
  CHECK(collective("Chi bộ 1", "BAN CHẤP HÀNH").empty());
  CHECK(collective("Chi bộ 1", "BAN THƯỜNG VỤ") == kKind);
  CHECK(collective("Chi bộ 1", "ĐẢNG ỦY") == kKind);
  CHECK(collective("Ban cán sự đảng Bộ A", "BAN CÁN SỰ ĐẢNG").empty());
  CHECK(collective("Ban cán sự đảng Bộ A", "BAN THƯỜNG VỤ") == kKind);
  CHECK(collective("Hội Nông dân tỉnh", "BAN GIÁM HIỆU").empty());
  CHECK(said("collective", "he_thong: dang, co_quan_ban_hanh: Chi bộ 1", "quyen_han: T/L, tap_the: ĐẢNG ỦY").empty());
}

TEST_CASE("a collective of another ward or province") {
  const std::string ward = "ky.tap_the ward";
  CHECK(collective("Đảng ủy phường Hải Châu", "ĐẢNG ỦY PHƯỜNG HẢI CHÂU").empty());
  CHECK(collective("Đảng ủy phường Hải Châu", "ĐẢNG ỦY PHƯỜNG").empty());
  CHECK(collective("\"Đảng ủy phường Hải Châu, thành phố Đà Nẵng\"", "ĐẢNG ỦY PHƯỜNG HẢI CHÂU").empty());
  CHECK(collective("Đảng ủy Phường 1", "ĐẢNG ỦY PHƯỜNG 01").empty());
  CHECK(collective("Đảng ủy phường Hải Châu", "ĐẢNG ỦY XÃ HÒA VANG") == ward);
  CHECK(collective("Đảng ủy phường Hải Châu", "BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG SƠN TRÀ") == ward);
  CHECK(collective("Tỉnh ủy Hà Giang", "BAN THƯỜNG VỤ TỈNH ỦY LÀO CAI") == "ky.tap_the province");
  CHECK(collective("Tỉnh ủy Hà Giang", "BAN THƯỜNG VỤ TỈNH ỦY TUYÊN QUANG").empty());  // one province since
  CHECK(said("collective", "he_thong: nha_nuoc, co_quan_ban_hanh: UBND xã Hòa Vang",
             "quyen_han: TM., tap_the: ỦY BAN NHÂN DÂN PHƯỜNG HẢI CHÂU") == ward);
}

TEST_CASE("for the Party signs who has a post in the Party") {
  const std::string head = "he_thong: dang, co_quan_ban_hanh: Tỉnh ủy Lam Giang";
  const std::string signed_for = "quyen_han: T/M, tap_the: BAN THƯỜNG VỤ, chuc_vu: ";
  for (const char* own : {"BÍ THƯ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "ỦY VIÊN BAN THƯỜNG VỤ", "UVBTV - CHỦ TỊCH UBMTTQ",
                          "BÍ THƯ kiêm CHỦ TỊCH HĐND", "TRƯỞNG BAN TỔ CHỨC", "CHÍNH ỦY"})
    CHECK(post(head, signed_for + own).empty());
  for (const char* other : {"CHỦ TỊCH UBND TỈNH", "PHÓ CHỦ TỊCH UBND", "HIỆU TRƯỞNG", "Q. GIÁM ĐỐC", "CHỈ HUY TRƯỞNG"})
    CHECK(post(head, signed_for + other) == "ky.chuc_vu");
  CHECK(post(head, "quyen_han: T/L BAN THƯỜNG VỤ, chuc_vu: GIÁM ĐỐC").empty());
  CHECK(post("he_thong: dang, co_quan_ban_hanh: Hội Nông dân tỉnh", signed_for + "CHỦ TỊCH").empty());
  CHECK(post("he_thong: hoi, co_quan_ban_hanh: Tỉnh ủy Lam Giang", signed_for + "CHỦ TỊCH").empty());
}

TEST_CASE("no secretary signs for a state body") {
  const std::string head = "he_thong: nha_nuoc, co_quan_ban_hanh: UBND tỉnh Lam Giang";
  CHECK(post(head, "quyen_han: TM., tap_the: ỦY BAN NHÂN DÂN, chuc_vu: PHÓ BÍ THƯ") == "ky.chuc_vu");
  CHECK(post(head, "quyen_han: TM., tap_the: ỦY BAN NHÂN DÂN, chuc_vu: BÍ THƯ - CHỦ TỊCH").empty());
  CHECK(post("he_thong: nha_nuoc, co_quan_ban_hanh: Tỉnh đoàn", "chuc_vu: BÍ THƯ").empty());
}

TEST_CASE("the form of the signature, unless the system is what is declared wrongly") {
  const auto form = [](const std::string& head, const std::string& signature) {
    return said("other_form", head, signature);
  };
  CHECK(form("he_thong: dang", "quyen_han: TM., ky_thay: { quyen_han: KT. }") == "ky.quyen_han ky.ky_thay.quyen_han");
  CHECK(form("he_thong: dang", "quyen_han: T/M").empty());
  CHECK(form("he_thong: nha_nuoc", "chuc_vu: K/T CHỦ TỊCH") == "ky.chuc_vu");
  CHECK(form("he_thong: nha_nuoc", "chuc_vu: TLTK").empty());
  CHECK(form("he_thong: hoi", "quyen_han: T/M").empty());
  CHECK(form("he_thong: dang, co_quan_ban_hanh: UBND tỉnh A, so_ky_hieu: 12/KH-UBND", "quyen_han: TM.").empty());
  CHECK(form("he_thong: dang, co_quan_ban_hanh: Tỉnh ủy A, so_ky_hieu: 12/KH-TU", "quyen_han: TM.") == "ky.quyen_han");
}

}  // namespace
}  // namespace rasoat::tests
