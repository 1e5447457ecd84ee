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

TEST_CASE("only the rules asked for are mended") {
  const Mended plan =
      mended("rasoat: 1\nVăn bản: {Loại: Kế hoạch}\n", {.unsafe = false, .only = {"non-canonical-code"}});
  CHECK(plan.text == "rasoat: 1\nVăn bản: {Loại: ke_hoach}\n");
}

TEST_CASE("findings without an edit are left for people") { CHECK(mended("rasoat: 1\n").left > 0); }

}  // namespace
}  // namespace rasoat::tests
