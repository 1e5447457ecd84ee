#include "plans/text.h"

#include <string>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("fold makes one wording of many spellings") {
  CHECK(fold("Hội nghị  QUÁN TRIỆT – học tập") == "hội nghị quán triệt - học tập");
  CHECK(fold("  Đảng ủy\t\nTrường ") == "đảng ủy trường");
  CHECK(fold("Ðảng, ðảng, ĐẢNG") == "đảng, đảng, đảng");
  CHECK(fold("Nghị\u00A0quyết\u00A0số") == "nghị quyết số");
  CHECK(fold("kế\u200B hoạch\uFEFF") == "kế hoạch");
  CHECK(fold("2024—2030, 2024−2030, 2024‑2030") == "2024-2030, 2024-2030, 2024-2030");
  CHECK(fold("") == "");
  CHECK(fold(" \u00A0 ") == "");
}

TEST_CASE("decomposed letters fold to composed ones") {
  CHECK(fold("Nghi\u0323 quye\u0302\u0301t") == "nghị quyết");
  CHECK(fold("quyê\u0301t") == "quyết");
  CHECK(fold("U\u031Bu tie\u0302n") == "ưu tiên");
}

TEST_CASE("tones of oa, oe, uy stand in the new place, in open syllables only") {
  CHECK(fold("hoá, hoà, thoả, toà, khoẻ, loè") == "hóa, hòa, thỏa, tòa, khỏe, lòe");
  CHECK(fold("Uỷ ban, thuỷ lợi, luỹ kế, tuỳ") == "ủy ban, thủy lợi, lũy kế, tùy");
  CHECK(fold("HOÁ UỶ") == "hóa ủy");
  CHECK(fold("khóa ủy") == "khóa ủy");
  CHECK(fold("quý, quỹ, quả, hoàn, toán, xoài, huỳnh, thuế") == "quý, quỹ, quả, hoàn, toán, xoài, huỳnh, thuế");
  CHECK(fold("qúy III") == "quý iii");
  CHECK(fold("hoa\u0301") == "hóa");
}

TEST_CASE("offsets lead back to the original bytes") {
  const std::string text = "  Văn\u00A0 hoá –  Uỷ ban ";
  const Folded folded = fold_with_offsets(text);
  REQUIRE(folded.text == "văn hóa - ủy ban");
  REQUIRE(folded.offsets.size() == folded.text.size() + 1);
  const auto original = [&](std::string_view part) {
    const auto at = static_cast<std::uint32_t>(folded.text.find(part));
    return text_of(folded.original({at, at + static_cast<std::uint32_t>(part.size())}), text);
  };
  CHECK(original("văn") == "Văn");
  CHECK(original("hóa") == "hoá");
  CHECK(original("ủy ban") == "Uỷ ban");
  CHECK(original("-") == "–");
  CHECK(original("văn hóa") == "Văn\u00A0 hoá");
}

TEST_CASE("offsets hold for decomposed text as well") {
  const std::string text = "Nghi\u0323  quye\u0302\u0301t 69";
  const Folded folded = fold_with_offsets(text);
  REQUIRE(folded.text == "nghị quyết 69");
  const auto at = static_cast<std::uint32_t>(folded.text.find("quyết"));
  const auto end = at + static_cast<std::uint32_t>(std::string("quyết").size());
  CHECK(text_of(folded.original({at, end}), text) == "quye\u0302\u0301t");
  CHECK(folded.offsets.back() == text.size());
}

TEST_CASE("folding survives bytes that are no UTF-8") {
  const std::string broken = "ng\xE1\xBA kế \xFF\xC3";
  CHECK(fold(broken) == "ng\xE1\xBA kế \xFF\xC3");
  CHECK(fold_with_offsets(broken).offsets.size() == fold(broken).size() + 1);
}

TEST_CASE("keys fold to ASCII snake case") {
  CHECK(fold_key("Chủ trì") == "chu_tri");
  CHECK(fold_key("CHỦ TRÌ") == "chu_tri");
  CHECK(fold_key("chu-tri") == "chu_tri");
  CHECK(fold_key("Chu\u0309 tri\u0300") == "chu_tri");
  CHECK(fold_key("Kiểm tra, giám sát") == "kiem_tra_giam_sat");
  CHECK(fold_key("Sơ kết - tổng kết") == "so_ket_tong_ket");
  CHECK(fold_key("Đơn vị (cấp trên) & khác.") == "don_vi_cap_tren_khac");
  CHECK(fold_key("_ma_") == "ma");
  CHECK(fold_key("ỨNG DỤNG Ơ Ư Ỹ") == "ung_dung_o_u_y");
}

TEST_CASE("phrases are mentioned as whole words") {
  CHECK(mentions_folded("các sở, ngành", "các sở"));
  CHECK(mentions_folded("do sở kh&cn chủ trì", "sở kh&cn"));
  CHECK_FALSE(mentions_folded("cơ sở dữ liệu", "sở d"));
  CHECK_FALSE(mentions_folded("đảng viên", "ảng viên"));
  CHECK(mentions_folded("tăng cường. tăng", "tăng"));
  CHECK_FALSE(mentions_folded("chủ trì1", "chủ trì"));
  CHECK_FALSE(mentions_folded("gì", ""));
  CHECK(mentions_folded("sởx sở", "sở"));
}

TEST_CASE("edit distance counts swaps as one and stops at its limit") {
  CHECK(edit_distance("chu_tri", "chu_tri", 2) == 0);
  CHECK(edit_distance("chu_tri", "chu_tir", 2) == 1);
  CHECK(edit_distance("chu_tri", "chutri", 2) == 1);
  CHECK(edit_distance("thoi_gian", "thoi_han", 3) == 2);
  CHECK(edit_distance("kitten", "sitting", 5) == 3);
  CHECK(edit_distance("kitten", "sitting", 2) == 3);
  CHECK(edit_distance("", "abc", 5) == 3);
  CHECK(edit_distance("đảng", "dảng", 2) == 1);
}

TEST_CASE("the nearest word is offered only when it is near") {
  const std::vector<std::string_view> known = {"chu_tri", "phoi_hop", "thoi_han", "ten", "den", "ma"};
  CHECK(nearest("chu_ti", known) == "chu_tri");
  CHECK(nearest("thoi_gian", known) == "thoi_han");
  CHECK(nearest("phoihop", known) == "phoi_hop");
  CHECK(nearest("muc_dich", known) == "");
  CHECK(nearest("len", known) == "");
  CHECK(nearest("tem", known) == "ten");
  CHECK(nearest("m", known) == "");
  CHECK(nearest("ab", {"ac", "ab"}) == "ab");
  CHECK(nearest("abcdef", {"abcdex", "abcdey"}) == "abcdex");
}

TEST_CASE("letters beside signs of three bytes keep their places") {
  CHECK(fold("…oá…uỷ") == "…óa…ủy");
  CHECK(fold("a…á") == "a…á");
  CHECK(fold("”hoá“") == "”hóa“");
  CHECK(fold("qũy q" + std::string("ũy").append(20, ' ') + "qùy") == "quỹ quỹ quỳ");
}

}  // namespace
}  // namespace rasoat::plans
