#include "rules/native/body_list.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

std::string listed(std::string_view text) {
  std::string all;
  for (const rules::ListedBody& one : rules::listed_bodies(text)) all += (all.empty() ? "" : " | ") + one.name;
  return all;
}

TEST_CASE("a text is cut where the next body begins") {
  CHECK(listed("Sở Nội vụ, Sở Tài chính và UBND tỉnh") == "sở nội vụ | sở tài chính | ubnd tỉnh");
  CHECK(listed("Vụ Khoa học, Công nghệ và Môi trường") == "vụ khoa học, công nghệ và môi trường");
  CHECK(listed("Ban Tuyên giáo và Dân vận Tỉnh ủy") == "ban tuyên giáo và dân vận tỉnh ủy");
  CHECK(listed("UBND các huyện, thành phố; Tỉnh đoàn.") == "ubnd các huyện, thành phố | tỉnh đoàn");
  CHECK(listed("Tỉnh ủy, các huyện, thị xã") == "tỉnh ủy | các huyện, thị xã");
  CHECK(listed("Văn phòng HĐND và UBND huyện, Sở Nội vụ") == "văn phòng hđnd và ubnd huyện | sở nội vụ");
  CHECK(listed("Văn phòng HĐND tỉnh và UBND huyện") == "văn phòng hđnd tỉnh | ubnd huyện");
  CHECK(listed("").empty());
  CHECK(listed("; ,; ").empty());
}

TEST_CASE("a kind that is said once counts for all names after it") {
  CHECK(listed("Các Sở: Nội vụ, Kế hoạch và Đầu tư; Văn phòng") ==
        "các sở | sở nội vụ | sở kế hoạch và đầu tư | văn phòng");
  CHECK(listed("Lưu: VT, NC") == "lưu: vt, nc");
}

TEST_CASE("each body knows its place in the text") {
  const std::string text = "Sở  Nội vụ,  BAN Dân vận";
  const auto bodies = rules::listed_bodies(text);
  REQUIRE(bodies.size() == 2);
  CHECK(plans::text_of(bodies[0].where, text) == "Sở  Nội vụ");
  CHECK(plans::text_of(bodies[1].where, text) == "BAN Dân vận");
}

}  // namespace
}  // namespace rasoat::tests
