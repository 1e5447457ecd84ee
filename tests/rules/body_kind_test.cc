#include "rules/native/body_kind.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::BodyKind;

BodyKind kind(std::string_view name) { return rules::kind_of_body(name).kind; }

TEST_CASE("a name tells its kind by its first words, whatever letters and abbreviations it is written in") {
  CHECK(kind("ĐẢNG ỦY PHƯỜNG HẢI CHÂU") == BodyKind::kCommittee);
  CHECK(kind("Đảng uỷ Uỷ ban nhân dân tỉnh") == BodyKind::kCommittee);
  CHECK(kind("Ban Chấp hành Đảng bộ tỉnh Hà Giang") == BodyKind::kCommittee);
  CHECK(kind("Chi bộ Văn phòng Huyện ủy") == BodyKind::kCell);
  CHECK(kind("Ban cán sự đảng UBND tỉnh") == BodyKind::kPartyGroup);
  CHECK(kind("UBND tỉnh") == BodyKind::kPeople);
  CHECK(kind("Sở Nội vụ") == BodyKind::kDepartment);
  CHECK(kind("Ban Giám hiệu") == BodyKind::kLeadership);
  CHECK(kind("Ủy ban Kiểm tra Tỉnh ủy") == BodyKind::kInspection);
}

TEST_CASE("a standing committee is of the kind of what it is the standing committee of") {
  const rules::KindOfBody body = rules::kind_of_body("BAN THƯỜNG VỤ TỈNH ỦY HÀ GIANG");
  CHECK(body.kind == BodyKind::kCommittee);
  CHECK(body.standing);
  CHECK(body.of == "tỉnh ủy hà giang");
  const rules::KindOfBody alone = rules::kind_of_body("BAN THƯỜNG VỤ");
  CHECK(alone.kind == BodyKind::kUnknown);
  CHECK(alone.standing);
}

TEST_CASE("what is not certain is of no kind") {
  CHECK(kind("Đảng ủy - HĐND - UBND phường") == BodyKind::kUnknown);
  CHECK(kind("Đảng ủy và Ban Giám hiệu") == BodyKind::kUnknown);
  CHECK(kind("Tỉnh ủy Lâm Đồng Ban Tuyên giáo") == BodyKind::kUnknown);
  CHECK(kind("Đảng bộ xã Tân Hưng Chi bộ Trường THPT") == BodyKind::kUnknown);
  CHECK(kind("Sở Giao dịch Chứng khoán Hà Nội") == BodyKind::kUnknown);
  CHECK(kind("Hội Nông dân tỉnh") == BodyKind::kUnknown);
  CHECK(kind("Đảng ủyX") == BodyKind::kUnknown);
  CHECK(kind("") == BodyKind::kUnknown);
}

TEST_CASE("kinds belong to a system where that is certain") {
  CHECK(rules::system_of(BodyKind::kCell) == "dang");
  CHECK(rules::system_of(BodyKind::kDepartment) == "nha_nuoc");
  CHECK(rules::system_of(BodyKind::kLeadership).empty());
}

TEST_CASE("the ward that a committee is of") {
  CHECK(rules::ward_in("đảng ủy phường hải châu") == "phường hải châu");
  CHECK(rules::ward_in("ủy ban nhân dân xã hòa vang") == "xã hòa vang");
  CHECK(rules::ward_in("đảng ủy trường đại học").empty());
  CHECK(rules::ward_in("chi bộ xã").empty());
}

TEST_CASE("the name of the commune in a text, as written") {
  CHECK(rules::commune_in("ĐẢNG ỦY PHƯỜNG HẢI CHÂU") == "HẢI CHÂU");
  CHECK(rules::commune_in("Thực hiện tại xã Hòa Vang, thành phố Đà Nẵng") == "Hòa Vang");
  CHECK(rules::commune_in("Ủy ban nhân dân các xã, phường").empty());
  CHECK(rules::commune_in("PHÁT TRIỂN KINH TẾ - XÃ HỘI").empty());
  CHECK(rules::commune_in("Tỉnh ủy").empty());
}

}  // namespace
}  // namespace rasoat::tests
