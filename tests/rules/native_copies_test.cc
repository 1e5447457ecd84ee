// What copies leave behind: the checks self-reference, other-place and words-of-level.
#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// The place and the words at fault, a breach a line; how many places there are, where more than one.
std::string said(std::string_view check, const std::string& plan, const rules::NativeSettings& with = {}) {
  const BuiltPlan built(plan);
  const auto verdicts =
      ask_native(check, built.plan(), {built.plan().root()}, with, {.at = rules::Date{2025, 12, 1}, .plan_date = {}});
  std::string text;
  for (const rules::Breach& one : verdicts.at(0).breaches) {
    text += built.plan().path(one.node) + ": " + std::string(built.word(one.where));
    if (!one.also.empty()) text += " ×" + std::to_string(one.also.size() + 1);
    if (one.edit) text += " → " + one.edit->text + (one.edit->safe ? "!" : "");
    text += "\n";
  }
  return text;
}

std::string self(const std::string& type, const std::string& rest) {
  return said("self-reference", "van_ban: { loai: " + type + " }\n" + rest);
}
std::string purposes(const std::string& texts) { return "muc_dich: [" + texts + "]\n"; }

TEST_CASE("a plan that calls itself by another type") {
  CHECK(self("ke_hoach", purposes("Thực hiện Kế hoạch này")).empty());
  CHECK(self("ke_hoach", purposes("Mở đầu, Thực hiện chương trình hành động này")) ==
        "muc_dich[1]: chương trình hành động này → kế hoạch này\n");
  CHECK(self("chuong_trinh_hanh_dong", purposes("Thực hiện Kế hoạch này, Theo dõi kế hoạch này")) ==
        "muc_dich[0]: Kế hoạch này → Chương trình hành động này\n");
  CHECK(self("chuong_trinh_hanh_dong", purposes("Thực hiện Kế hoạch này, A, Bám sát yêu cầu, Theo dõi kế hoạch này")) ==
        "muc_dich[0]: Kế hoạch này ×2 → Chương trình hành động này\n");
  CHECK(self("ke_hoach", purposes("Thực hiện Chương trình này")) == "muc_dich[0]: Chương trình này → Kế hoạch này\n");
}

TEST_CASE("programmes are one family; what is carried along counts; other types are not judged") {
  CHECK(self("chuong_trinh_hanh_dong", purposes("Thực hiện Chương trình này")).empty());
  CHECK(self("CTr", purposes("Thực hiện Chương trình hành động này")).empty());
  CHECK(self("quyet_dinh", purposes("Thực hiện Kế hoạch này")).empty());
  CHECK(self("ke_hoach, kem_theo: chuong_trinh_hanh_dong", purposes("Thực hiện Chương trình hành động này")).empty());
  CHECK(said("self-reference", purposes("Thực hiện Kế hoạch này")).empty());
  CHECK(self("ke_hoach", purposes("Quán triệt Nghị quyết này, Kèm theo Quyết định này, Đề án này")).empty());
}

TEST_CASE("another document that is spoken of is no slip") {
  CHECK(self("ke_hoach", purposes("Lồng ghép vào Chương trình nông thôn mới; Chương trình này do tỉnh giao")).empty());
  CHECK(self("ke_hoach", purposes("Lồng ghép vào Chương trình nông thôn mới, Chương trình này do tỉnh giao")).empty());
  CHECK(self("ke_hoach", purposes("những chương trình này cần kinh phí")).empty());
  CHECK(self("ke_hoach", purposes("Tỉnh ghi “thực hiện Chương trình hành động này”")).empty());
  CHECK(self("chuong_trinh_hanh_dong",
             "nhiem_vu: [{ cong_viec: [{ noi_dung: Trình kế hoạch kiểm tra, ghi_chu: Kế hoạch này trình quý I }] }]\n")
            .empty());
  CHECK(self("ke_hoach", "phu_luc: [{ so: I, noi_dung: Theo Chương trình hành động này }]\n").empty());
}

std::string place(const std::string& head, const std::string& text) {
  return said("other-place", "van_ban: { " + head + " }\nmuc_dich: [\"" + text + "\"]\n");
}
const std::string kLamGiang = "co_quan_ban_hanh: Tỉnh ủy Lam Giang";
const std::string kBacNinh = "co_quan_ban_hanh: ỦY BAN NHÂN DÂN TỈNH BẮC NINH";

TEST_CASE("another province where the plan speaks of its own work") {
  CHECK(place(kLamGiang, "Trên địa bàn tỉnh Bắc Ninh") == "muc_dich[0]: Bắc Ninh → Lam Giang\n");
  CHECK(place(kBacNinh, "Đảng bộ tỉnh Lạng Sơn") == "muc_dich[0]: Lạng Sơn → Bắc Ninh\n");
  CHECK(place("co_quan_ban_hanh: Tỉnh ủy, dia_danh: Bắc Ninh", "Tỉnh ủy Lạng Sơn giao") ==
        "muc_dich[0]: Lạng Sơn → Bắc Ninh\n");
  CHECK(place("co_quan_ban_hanh: Đảng ủy phường An, co_quan_cap_tren: Đảng bộ tỉnh Lam Giang", "toàn tỉnh Sơn La") ==
        "muc_dich[0]: Sơn La → Lam Giang\n");
  CHECK(place(kLamGiang, "Nhân dân thành phố Hải Phòng") == "muc_dich[0]: Hải Phòng\n");
}

TEST_CASE("the plan's own province, under each of its names") {
  CHECK(place(kLamGiang, "Trên địa bàn tỉnh Lam Giang").empty());
  CHECK(place(kBacNinh, "Trên địa bàn tỉnh Bắc Ninh").empty());
  CHECK(place(kBacNinh, "Trên địa bàn tỉnh Bắc Giang").empty());
  CHECK(place("co_quan_ban_hanh: Tỉnh ủy, dia_danh: Đà Lạt", "Trên địa bàn tỉnh Lâm Đồng").empty());
  CHECK(place("co_quan_ban_hanh: Tỉnh ủy", "Trên địa bàn tỉnh Bắc Ninh").empty());
}

TEST_CASE("partners, examples, schools, history and quotations are no slip") {
  for (const std::string text :
       {"Học tập kinh nghiệm của tỉnh Bắc Ninh", "Phối hợp với tỉnh Bắc Ninh", "Liên kết với tỉnh Bắc Ninh",
        "Trường Đại học tỉnh Bắc Ninh", "Các tỉnh Bắc Ninh", "Tỉnh Bắc Ninh, tỉnh Sơn La cùng làm",
        "Mở lớp tại thành phố Hà Nội", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh", "Nêu “toàn tỉnh Bắc Ninh”",
        "Trước đây tỉnh Bắc Ninh làm", "Kế hoạch số 5-KH/TU, ngày 01/3/2024 của Tỉnh ủy Bắc Ninh", "quan họ Bắc Ninh"})
    CHECK(place(kLamGiang, text).empty());
  CHECK(said("other-place",
             "van_ban: { " + kLamGiang +
                 " }\ncan_cu: [Kế hoạch của tỉnh Bắc Ninh]\ndac_diem_tinh_hinh: Phía đông là tỉnh Bắc Ninh\n"
                 "noi_nhan: [Tỉnh ủy Bắc Ninh]\n")
            .empty());
  CHECK(said("other-place", "van_ban: { " + kLamGiang +
                                " }\nnhiem_vu: [{ cong_viec: [{ noi_dung: Dự chợ công nghệ, "
                                "thoi_han: Theo kế hoạch của tỉnh Bắc Ninh }] }]\n")
            .empty());
}

TEST_CASE("the province as what a sentence is about, or as a whole, whatever stands behind") {
  CHECK_FALSE(place(kLamGiang, "Đến năm 2030, tỉnh Bắc Ninh thuộc nhóm đầu của vùng").empty());
  CHECK_FALSE(place(kLamGiang, "Mở lớp; tỉnh Bắc Ninh có ba trung tâm").empty());
  CHECK_FALSE(place(kLamGiang, "Trên địa bàn tỉnh Bắc Ninh có ba doanh nghiệp").empty());
  CHECK(place(kLamGiang, "Doanh nghiệp tỉnh Bắc Ninh").empty());
  CHECK(place(kLamGiang, "Ở vùng biên, tỉnh Bắc Ninh có chợ").empty());
}

TEST_CASE("an indicator counts what is the plan’s own; the situation is that of others too") {
  const auto indicator = [](const std::string& name) {
    return said("other-place", "van_ban: { " + kLamGiang + " }\nmuc_tieu: { chi_tieu: [{ ten: " + name + " }] }\n");
  };
  CHECK(indicator("Số doanh nghiệp tỉnh Bắc Ninh được hỗ trợ") == "muc_tieu.chi_tieu[0].ten: Bắc Ninh → Lam Giang\n");
  CHECK(indicator("Số hợp đồng liên kết với tỉnh Bắc Ninh").empty());
  CHECK(indicator("Số lao động từ tỉnh Bắc Ninh").empty());
  const auto situation = [](const std::string& text) {
    return said("other-place", "van_ban: { " + kLamGiang + " }\ndac_diem_tinh_hinh: [\"" + text + "\"]\n");
  };
  CHECK(situation("Tỉnh Bắc Ninh có 78 xã") == "dac_diem_tinh_hinh[0]: Bắc Ninh → Lam Giang\n");
  CHECK(situation("Nước lấy từ hồ của tỉnh Bắc Ninh").empty());
  CHECK(situation("Trên địa bàn thành phố Hà Nội có chợ").empty());
}

TEST_CASE("a town is no province of the plan’s own") {
  CHECK(place("co_quan_ban_hanh: Đảng ủy phường An, co_quan_cap_tren: Thành ủy Mỹ Tho", "Tỉnh ủy Đồng Tháp giao")
            .empty());
  CHECK(place("co_quan_ban_hanh: Thành ủy Lam Giang, loai_don_vi: tinh_uy", "Tỉnh ủy Đồng Tháp giao") ==
        "muc_dich[0]: Đồng Tháp\n");
}

std::string ended(const std::string& text, const std::string& head = "co_quan_ban_hanh: Tỉnh ủy Đồng Tháp") {
  const BuiltPlan built("van_ban: { " + head + " }\nmuc_dich: [\"" + text + "\"]\n");
  const rules::Date day{2025, 12, 22};
  const auto verdicts = ask_native("other-place", built.plan(), {built.plan().root()},
                                   {"other-place", {{"fault", {"ended"}}}}, {.at = day, .plan_date = day});
  std::string text_of;
  for (const rules::Breach& one : verdicts.at(0).breaches)
    text_of +=
        built.plan().path(one.node) + ": " + std::string(built.word(one.where)) + (one.edit ? " edit" : "") + "\n";
  return text_of;
}

TEST_CASE("a province that has become the plan’s own is told where work is spoken of") {
  CHECK(ended("Bồi dưỡng tổ công nghệ số của tỉnh Tiền Giang") == "muc_dich[0]: Tiền Giang\n");
  CHECK(ended("Bồi dưỡng tổ công nghệ số của tỉnh Tiền Giang (cũ)").empty());
  CHECK(ended("Tiếp nhận hồ sơ của tỉnh Tiền Giang").empty());
  CHECK(ended("Trường Cao đẳng tỉnh Tiền Giang").empty());
  CHECK(ended("Nêu “tỉnh Tiền Giang”").empty());
  CHECK(ended("Làm tại tỉnh Đồng Tháp").empty());
  CHECK(ended("Làm tại tỉnh Bến Tre").empty());
}

std::string superior(const std::string& text, const std::string& lexicon = "above_province") {
  return said("words-of-level", text,
              {"words-of-level",
               {{"lexicon", {lexicon}},
                {"beside", {"beside_superior"}},
                {"parts", {"muc_tieu", "khac_phuc", "nhiem_vu", "giai_phap"}}}});
}

TEST_CASE("words of a level above among objectives and tasks") {
  CHECK(superior("muc_tieu: { tong_quat: \"Phấn đấu cả nước có nền khoa học tiên tiến\" }\n") ==
        "muc_tieu.tong_quat: Phấn đấu cả nước\n");
  CHECK(superior("nhiem_vu: [{ ten: Làm trên toàn quốc, cong_viec: [{ noi_dung: Ở Việt Nam }] }]\n") ==
        "nhiem_vu[0].ten: trên toàn quốc ×2\n");
  CHECK(superior("giai_phap: [Trình Hội đồng nhân dân tỉnh]\n", "above_commune") ==
        "giai_phap[0]: Trình Hội đồng nhân dân tỉnh\n");
  CHECK(superior("giai_phap: [Trình Hội đồng nhân dân tỉnh]\n").empty());
}

TEST_CASE("a share, a comparison, a proposal, a quotation or another part is no slip") {
  for (const std::string text :
       {"Góp phần để cả nước có nền khoa học tiên tiến", "Mô hình đầu tiên ở Việt Nam", "Đề nghị bộ trình Quốc hội",
        "Mục tiêu: “phấn đấu cả nước có 50 viện”", "Chuyên gia nước ngoài ở Việt Nam", "Cả nước cùng làm"})
    CHECK(superior("muc_tieu: { tong_quat: '" + text + "' }\n").empty());
  CHECK(superior("khac_phuc: [{ han_che: H1a, thuc_trang: Trên toàn quốc còn chậm }]\n").empty());
  CHECK(superior("nhiem_vu: [{ cong_viec: [{ noi_dung: A, phoi_hop: Các bộ ngành Trung ương trên cả nước }] }]\n")
            .empty());
  CHECK(superior("muc_dich: [Vì sự phát triển trên cả nước]\n").empty());
  CHECK(superior("nhiem_vu: [{ cong_viec: [{ noi_dung: A, can_cu: [Đề án làm trên cả nước] }] }]\n").empty());
}

std::string districts(const std::string& text) {
  return said("words-of-level", text,
              {"words-of-level",
               {{"lexicon", {"district_words"}},
                {"beside", {"ended_level_past"}},
                {"parts", {"nhiem_vu", "to_chuc_thuc_hien"}},
                {"bodies", {"apart"}}}});
}
std::string work(const std::string& text) {
  return districts("nhiem_vu: [{ cong_viec: [{ noi_dung: \"" + text + "\" }] }]\n");
}

TEST_CASE("districts and townships in what is to be done, not in names and not where they are past") {
  const std::string at = "nhiem_vu[0].cong_viec[0].noi_dung: ";
  CHECK(work("Hướng dẫn UBND các huyện, thành phố lập dự toán") == at + "UBND các huyện\n");
  CHECK(work("Phân cấp cho các xã, phường, thị trấn") == at + "xã, phường, thị trấn\n");
  CHECK(work("Tập huấn công chức cấp huyện") == at + "công chức cấp huyện\n");
  for (const std::string text : {"Tiếp nhận hồ sơ do UBND huyện bàn giao", "Rà soát văn bản UBND cấp huyện đã ban hành",
                                 "Thực hiện dân chủ ở xã, phường, thị trấn", "Phát triển thị trường công nghệ",
                                 "Nêu “UBND các huyện”", "Hướng dẫn UBND các xã, phường"})
    CHECK(work(text).empty());
  CHECK(districts("nhiem_vu: [{ cong_viec: [{ noi_dung: A, chu_tri: UBND các huyện, phoi_hop: [Huyện ủy A] }] }]\n")
            .empty());
  CHECK(districts("giai_phap: [Hướng dẫn UBND các huyện]\n").empty());
}

}  // namespace
}  // namespace rasoat::tests
