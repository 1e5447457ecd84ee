#include "checker/mend.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using checker::Checker;
using checker::Mended;

Mended mended(const std::string& text, const checker::MendWishes& wishes = {}) {
  static const Checker checker(rules::load_rules({}).rules);
  return mend(checker, std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", text)), {},
              wishes);
}

TEST_CASE("what is certain is mended, comments, quotes and line ends stay") {
  const Mended plan =
      mended("rasoat: 1\r\nVăn bản:   # đầu\r\n  Trích yếu: 'Kế hoạch'\r\n  ngay_ban_hanh:20/5/2024\r\n");
  CHECK(plan.text == "rasoat: 1\r\nvan_ban:   # đầu\r\n  trich_yeu: 'Kế hoạch'\r\n  ngay_ban_hanh: 20/5/2024\r\n");
  CHECK(plan.done.at("non-canonical-key") == 2);
  CHECK(plan.done.at("missing-blank-after-colon") == 1);
}

TEST_CASE("what one mending lays bare is mended in the next round") {
  const Mended plan = mended("rasoat: 1\nVăn bản:\n  Loại:Kế hoạch\n  du_thao: true\n");
  CHECK(plan.text == "rasoat: 1\nvan_ban:\n  loai: ke_hoach\n  du_thao: true\n");
}

TEST_CASE("what is only likely waits for the wish, and is counted") {
  const std::string text =
      "rasoat: 1\nnhiem_vu:\n  - nhom: II.1\n    cong_viec:\n      - { noi_dung: A, chu_chi: Sở Y tế }\n";
  const Mended safe = mended(text);
  CHECK(safe.text == text);
  CHECK(safe.withheld == 1);
  const Mended unsafe = mended(text, {.unsafe = true});
  CHECK(unsafe.text.find("chu_tri: Sở Y tế") != std::string::npos);
  CHECK(unsafe.withheld == 0);
}

TEST_CASE("mending a mended plan changes nothing more") {
  const Mended once = mended("Rasoat: 1\nVăn bản: { Loại: Kế hoạch, Số ký hiệu: 05 - KH/ĐU }\n", {.unsafe = true});
  const Mended twice = mended(once.text, {.unsafe = true});
  CHECK(twice.text == once.text);
  CHECK(twice.done.empty());
}

TEST_CASE("one edit that does harm keeps no other from being made") {
  // Both misspelt keys mean `hien_trang`; one of them can become it.
  std::string text =
      "rasoat: 1\nvan_ban: { loai: ke_hoach }\nkhac_phuc:\n  - { han_che: H1a, hien_trag: A, hien_trng: B }\n";
  for (int i = 0; i < 40; ++i) text += "  - { han_che: H1a, thuc_trangg: A }\n";
  const Mended once = mended(text, {.unsafe = true});
  CHECK(once.text.find("thuc_trangg") == std::string::npos);
  const Mended twice = mended(once.text, {.unsafe = true});
  CHECK(twice.text == once.text);
  CHECK(twice.done.empty());
}

TEST_CASE("an error whose edit would do harm is left for people") {
  // Moved to the left, the last line would be one more entry that the format does not know.
  const std::string text = "ky:”: b\nchuc_vu: BÍ THƯ\n  ho_ten: Lương\n";
  const Mended all = mended(text, {.unsafe = true});
  CHECK(all.text == text);
  CHECK(all.withheld == 0);
  CHECK(all.left == mended(text, {.unsafe = true, .only = {"non-canonical-key"}}).left + 1);
}

TEST_CASE("the first edit of many that does harm costs a few checks, and keeps no other from being made") {
  // The first key could be mended, were there not another one that means the same further down.
  std::string text = "Nhiệm vụ:\n";
  for (int i = 0; i < 300; ++i) text += "- Nhóm: II." + std::to_string(i) + "\n  Tên: a\n";
  text += "Ký: { Họ tên: B }\n  Nhiệm vụ:\n";
  const Mended once = mended(text);
  CHECK(once.done.at("non-canonical-key") >= 600);
  CHECK(mended(once.text).text == once.text);
}

TEST_CASE("only the rules asked for are mended") {
  const Mended plan =
      mended("rasoat: 1\nVăn bản: {Loại: Kế hoạch}\n", {.unsafe = false, .only = {"non-canonical-code"}});
  CHECK(plan.text == "rasoat: 1\nVăn bản: {Loại: ke_hoach}\n");
}

TEST_CASE("findings without an edit are left for people") { CHECK(mended("rasoat: 1\n").left > 0); }

TEST_CASE("a comment within a value is not mended away") {
  const std::string text = "van_ban:\n  loai: >-   # đã hỏi, không đổi\n    KH\n  he_thong: ĐẢNG\n";
  CHECK(mended(text, {.unsafe = true}).text ==
        "van_ban:\n  loai: >-   # đã hỏi, không đổi\n    KH\n  he_thong: dang\n");
}

TEST_CASE("what an alias refers to is not changed for the sake of one reader") {
  for (const std::string text :
       {"can_cu:\n  - so_ky_hieu: &s 5-KH/ĐU\nvan_ban: {he_thong: dang, loai: ke_hoach, so_ky_hieu: *s}\n",
        "can_cu:\n  - &hd Hướng dẫn số 149-HĐ/BTGTW ngày 25/3/2024\nhuong_dan: *hd\n",
        "van_ban: { ngay_ban_hanh: 01/8/2025, co_quan_ban_hanh: &b Ban Dân vận Tỉnh ủy }\nnhiem_vu:\n"
        "  - cong_viec: [{ noi_dung: A, chu_tri: *b }]\n"})
    CHECK(mended(text, {.unsafe = true}).text == text);
  // What nobody refers to is mended, with an anchor or without.
  CHECK(mended("van_ban: {he_thong: dang, loai: ke_hoach, so_ky_hieu: &s 5-KH/ĐU}\n").text.contains("05-KH/ĐU"));
}

TEST_CASE("columns in a block of lines stay") {
  const std::string text = "muc_dich: |\n  Năm     Chỉ tiêu\n  2025    10\n";
  CHECK(mended(text, {.unsafe = true}).text == text);
}

TEST_CASE("a text with two colons is one mistake, and quoted as a whole") {
  const Mended plan = mended("muc_dich:\n  - Mục tiêu 1: đến năm 2030: đạt 50%\n");
  CHECK(plan.text == "muc_dich:\n  - \"Mục tiêu 1: đến năm 2030: đạt 50%\"\n");
  CHECK(plan.done.at("colon-in-plain-value") == 1);
}

TEST_CASE("quotation marks of the text stay in it") {
  CHECK(mended("muc_dich: “Chuyên đề 1: số” và “Chuyên đề 2: mới”\n").text ==
        "muc_dich: \"“Chuyên đề 1: số” và “Chuyên đề 2: mới”\"\n");
}

}  // namespace
}  // namespace rasoat::tests
