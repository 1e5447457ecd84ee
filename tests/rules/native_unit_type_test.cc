#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

constexpr rules::Date kBefore{2024, 5, 15};
constexpr rules::Date kAfter{2025, 9, 15};

// The code that it would be, "?" where that is not known; "" where nothing is told.
std::string said(const std::string& issuer, const std::string& type, const rules::Date& day = kBefore) {
  const BuiltPlan built("van_ban: { co_quan_ban_hanh: " + issuer + ", loai_don_vi: " + type + " }\n");
  const auto verdicts =
      ask_native("unit-type", built.plan(), {built.at("van_ban.loai_don_vi")}, {}, {.at = day, .plan_date = day});
  if (verdicts.at(0).breaches.empty()) return "";
  const std::string proper = verdicts[0].breaches[0].arguments.at(4).second;
  return proper.empty() ? "?" : proper;
}

TEST_CASE("the issuer’s first words against the type") {
  CHECK(said("Tỉnh ủy Hà Giang", "tinh_uy").empty());
  CHECK(said("Tỉnh ủy Hà Giang", "dang_uy_xa_phuong") == "tinh_uy");
  CHECK(said("Ban Thường vụ Tỉnh ủy Hà Giang", "Huyện ủy, quận ủy") == "tinh_uy");
  CHECK(said("ĐẢNG ỦY PHƯỜNG HẢI CHÂU", "tinh_uy") == "dang_uy_xa_phuong");
  CHECK(said("UBND xã Hòa Vang", "ubnd_tinh") == "ubnd_xa_phuong");
  CHECK(said("Sở Khoa học và Công nghệ", "ubnd_tinh") == "so_nganh");
  CHECK(said("Chi bộ Trường THPT A", "dang_uy_xa_phuong") == "chi_bo");
  CHECK(said("Ban Tuyên giáo Tỉnh ủy A", "ban_tuyen_giao_dan_van_tinh").empty());
  CHECK(said("Ban Tuyên giáo Tỉnh ủy A", "tinh_uy") == "ban_tuyen_giao_tinh");
}

TEST_CASE("a Party committee in general is only not a cell, nor an advisory body") {
  CHECK(said("Đảng ủy Viện A", "chi_bo") == "?");
  CHECK(said("Đảng ủy Trường Đại học A", "chi_bo") == "dang_uy_truong_vien");
  for (const char* type : {"dang_uy_co_so", "dang_uy_doanh_nghiep", "tinh_uy", "so_nganh", "khac"})
    CHECK(said("Đảng ủy Viện A", type).empty());
  CHECK(said("Đảng ủy phường A", "dang_uy_co_so").empty());
  CHECK(said("Chi bộ cơ sở A", "dang_uy_co_so").empty());
}

TEST_CASE("what is not certain is not told") {
  CHECK(said("Thành ủy Hải Phòng", "huyen_uy") == "tinh_uy");
  CHECK(said("Thành ủy Hạ Long", "huyen_uy").empty());
  CHECK(said("Thành ủy Huế", "huyen_uy").empty());  // of the province, before 2025
  CHECK(said("Đảng ủy - UBND phường A", "tinh_uy").empty());
  CHECK(said("UBND tỉnh A Ban Quản lý khu kinh tế", "so_nganh").empty());
  CHECK(said("Đảng bộ Tỉnh đoàn", "dang_uy_co_so").empty());
  CHECK(said("Hội Nông dân tỉnh", "tinh_uy").empty());
  CHECK(said("Tỉnh ủy Hà Giang", "khong_ro").empty());
}

TEST_CASE("a district that has ended is told by another rule") {
  CHECK(said("Huyện ủy A", "dang_uy_xa_phuong") == "huyen_uy");
  CHECK(said("Huyện ủy A", "dang_uy_xa_phuong", kAfter).empty());
  CHECK(said("Đảng ủy xã A", "huyen_uy", kAfter).empty());
  CHECK(said("Đảng ủy xã A", "tinh_uy", kAfter) == "dang_uy_xa_phuong");
}

}  // namespace
}  // namespace rasoat::tests
