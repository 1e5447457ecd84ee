// A key that is there, but empty: the finding points at it, and the remedy does not make a second one. By the rules of
// the binary, for it is their remedies that are reworded.
#include "checker/empty_keys.h"

#include "tests/checker/check_text.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using checker::Audit;
using checker::Finding;

Audit checked(std::string text) {
  static const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules != nullptr);
  static const checker::Checker checker(loaded.rules);
  return check_text(checker, std::move(text), std::nullopt);
}

const Finding& of_rule(const Audit& audit, std::string_view rule) {
  for (const Finding& one : audit.findings)
    if ((*audit.cards)[one.rule].id == rule) return one;
  FAIL("no finding of " << rule);
  throw std::logic_error("unreachable");
}

std::string work(std::string_view entries) {
  return "rasoat: 1\nhuong_dan: 149-HD/BTGTW\nnhiem_vu:\n  - nhom: II.1\n    cong_viec:\n      - ma: \"1\"\n"
         "        noi_dung: Ban hành quy chế\n" +
         std::string(entries);
}

TEST_CASE("what is missing and has its key is pointed at, and to be filled in") {
  const Audit audit = checked(work("        chu_tri:\n        thoi_han: \"\"\n        san_pham: []\n"));
  const Finding& product = of_rule(audit, "work-without-product");
  CHECK(
      product.remedy.vi.starts_with("Điền nội dung vào sau “san_pham:” (đang để trống), ví dụ “san_pham: Quyết định"));
  CHECK(product.remedy.en.starts_with("Fill in “san_pham:” (which stands there empty), for example"));
  CHECK(product.path == "nhiem_vu[0].cong_viec[0].san_pham");
  CHECK(plans::text_of(product.where, audit.source->bytes()) == "san_pham");
  const Finding& lead = of_rule(audit, "work-without-lead");
  CHECK(lead.remedy.vi.starts_with("Điền nội dung vào sau “chu_tri:” (đang để trống) với tên một đơn vị"));
  CHECK(lead.path == "nhiem_vu[0].cong_viec[0].chu_tri");
  CHECK(of_rule(audit, "work-without-deadline").path == "nhiem_vu[0].cong_viec[0].thoi_han");
}

TEST_CASE("what has no key is to be added, as ever") {
  const Audit audit = checked(work("        san_pham: Quy chế\n"));
  const Finding& lead = of_rule(audit, "work-without-lead");
  CHECK(lead.remedy.vi.starts_with("Thêm một dòng “chu_tri:”"));
  CHECK(lead.path == "nhiem_vu[0].cong_viec[0]");
}

TEST_CASE("a remedy that names an empty key otherwise says that it is there") {
  const Audit audit = checked("rasoat: 1\nvan_ban: { loai: ke_hoach, he_thong: }\n");
  const Finding& system = of_rule(audit, "system-undeclared");
  CHECK(system.remedy.vi.contains("Mục “he_thong:” đã có nhưng để trống"));
}

}  // namespace
}  // namespace rasoat::tests
