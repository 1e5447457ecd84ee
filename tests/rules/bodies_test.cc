#include "rules/native/bodies.h"

#include "plans/text.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::InPlaceOfBody;

InPlaceOfBody instead(std::string_view text) { return rules::in_place_of_body(plans::fold(text)); }

TEST_CASE("a body that work is given to is named without the words that give it") {
  const auto named = [](std::string_view text) { return std::string(rules::body_named(text, plans::fold(text))); };
  CHECK(named("Giao Ban Xây dựng Đảng chủ trì, tham mưu") == "Ban Xây dựng Đảng");
  CHECK(named("Đề nghị Hội Nông dân xã") == "Hội Nông dân xã");
  CHECK(named("Yêu cầu Phòng Kinh tế xã") == "Phòng Kinh tế xã");
  CHECK(named("Phân công Phòng Kinh tế xã làm đầu mối") == "Phòng Kinh tế xã");
  CHECK(named("Do Phòng Kinh tế xã chủ trì thực hiện") == "Phòng Kinh tế xã");
  CHECK(named("Đề nghị của các đơn vị") == "Đề nghị của các đơn vị");
}

TEST_CASE("a deadline or a product in the place of a body is no body") {
  for (const char* time :
       {"Tháng 10 hằng năm", "Quý II/2025", "Trước ngày 15/11/2025", "30/6/2025", "2025 - 2030", "Hằng năm",
        "Thường xuyên", "Giai đoạn 2026 - 2030", "6 tháng đầu năm 2025", "Năm 2026", "Từ ngày 01/7/2025"}) {
    CAPTURE(time);
    CHECK(instead(time) == InPlaceOfBody::kTime);
    CHECK(rules::names_a_group(plans::fold(time)));
  }
  for (const char* product : {"Báo cáo kết quả", "Biên bản nghiệm thu", "Tờ trình", "Danh sách sáng kiến"}) {
    CAPTURE(product);
    CHECK(instead(product) == InPlaceOfBody::kProduct);
  }
}

TEST_CASE("names of bodies may begin like a time or a product") {
  for (const char* body :
       {"Báo Phú Thọ", "Báo cáo viên cấp ủy", "Thường trực Đảng ủy", "12 huyện ủy", "Hàng hải Việt Nam",
        "Năm chi bộ trường học", "Trung tâm 2026", "Sở Công Thương", "Ban Chỉ đạo 2030", ""}) {
    CAPTURE(body);
    CHECK(instead(body) == InPlaceOfBody::kNothing);
  }
}

}  // namespace
}  // namespace rasoat::tests
