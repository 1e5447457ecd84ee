// The closed lists of the plan format: what may stand where the format expects a code.
#include <array>

#include "plans/format.h"

namespace rasoat::plans {
namespace {

constexpr Code kSystems[] = {
    {"dang", "Đảng", "Party", ""},
    {"nha_nuoc", "Nhà nước", "state", "chinh_quyen"},
    {"mat_tran_doan_the", "Mặt trận, đoàn thể", "Fatherland Front and mass organisations",
     "mat_tran doan_the mttq mat_tran_va_doan_the"},
    {"hoi", "hội", "association", ""},
};

constexpr Code kPlanTypes[] = {
    {"ke_hoach", "kế hoạch", "plan", "kh"},
    {"chuong_trinh", "chương trình", "programme", "ctr"},
    {"chuong_trinh_hanh_dong", "chương trình hành động", "action programme", "cthd"},
    {"de_an", "đề án", "scheme", "da"},
    {"quyet_dinh", "quyết định", "decision", "qd"},
    {"nghi_quyet", "nghị quyết", "resolution", "nq"},
};

// What may be cited: the types of Party and state documents (and of the law), without regard to who issues them.
constexpr Code kDocumentTypes[] = {
    {"hien_phap", "hiến pháp", "constitution", ""},
    {"luat", "luật", "law", ""},
    {"bo_luat", "bộ luật", "code of law", ""},
    {"phap_lenh", "pháp lệnh", "ordinance", ""},
    {"lenh", "lệnh", "order", ""},
    {"nghi_dinh", "nghị định", "decree", "nd"},
    {"thong_tu", "thông tư", "circular", ""},
    {"thong_tu_lien_tich", "thông tư liên tịch", "joint circular", "ttlt"},
    {"cuong_linh", "cương lĩnh chính trị", "political platform", "cuong_linh_chinh_tri"},
    {"dieu_le", "điều lệ", "charter", "dieu_le_dang"},
    {"chien_luoc", "chiến lược", "strategy", ""},
    {"nghi_quyet", "nghị quyết", "resolution", "nq"},
    {"quyet_dinh", "quyết định", "decision", "qd"},
    {"chi_thi", "chỉ thị", "directive", "ct"},
    {"ket_luan", "kết luận", "conclusion", "kl"},
    {"quy_che", "quy chế", "statute", "qc"},
    {"quy_dinh", "quy định", "regulation", "qdi qyd"},
    {"thong_tri", "thông tri", "notice of guidance", ""},
    {"huong_dan", "hướng dẫn", "guidance", "hd"},
    {"thong_bao", "thông báo", "announcement", "tb thong_bao_ket_luan"},
    {"thong_cao", "thông cáo", "communiqué", "tc"},
    {"tuyen_bo", "tuyên bố", "declaration", ""},
    {"loi_keu_goi", "lời kêu gọi", "appeal", ""},
    {"bao_cao", "báo cáo", "report", "bc"},
    {"ke_hoach", "kế hoạch", "plan", "kh"},
    {"quy_hoach", "quy hoạch", "master plan", ""},
    {"chuong_trinh", "chương trình", "programme", "ctr"},
    {"chuong_trinh_hanh_dong", "chương trình hành động", "action programme", "cthd"},
    {"chuong_trinh_phoi_hop", "chương trình phối hợp", "joint programme", "ctph"},
    {"de_an", "đề án", "scheme", "da"},
    {"phuong_an", "phương án", "option paper", "pa"},
    {"du_an", "dự án", "project", ""},
    {"to_trinh", "tờ trình", "submission", "ttr"},
    {"cong_van", "công văn", "official letter", "cv"},
    {"cong_dien", "công điện", "official telegram", "cd"},
    {"bien_ban", "biên bản", "minutes", "bb"},
    {"thoa_thuan", "thỏa thuận", "agreement", "ban_thoa_thuan"},
    {"khac", "loại khác", "other", ""},
};

constexpr Code kUnitTypes[] = {
    {"tinh_uy", "tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương", "provincial Party committee",
     "thanh_uy dang_uy_truc_thuoc_trung_uong tinh_uy_thanh_uy tinh_uy_thanh_uy_dang_uy_truc_thuoc_trung_uong"},
    {"ban_tuyen_giao_tinh", "ban tuyên giáo tỉnh ủy, thành ủy", "provincial propaganda commission",
     "ban_tuyen_giao_tinh_uy ban_tuyen_giao_thanh_uy ban_tuyen_giao_tinh_uy_thanh_uy"},
    {"dang_doan_quoc_hoi", "Đảng đoàn Quốc hội", "Party delegation of the National Assembly", ""},
    {"bcsd_chinh_phu", "Ban cán sự đảng Chính phủ", "Party affairs committee of the Government",
     "ban_can_su_dang_chinh_phu"},
    {"bcsd_bo_khcn", "Ban cán sự đảng Bộ Khoa học và Công nghệ",
     "Party affairs committee of the Ministry of Science and Technology", "ban_can_su_dang_bo_khoa_hoc_va_cong_nghe"},
    {"bcsd_bo_nganh", "ban cán sự đảng bộ, ngành", "Party affairs committee of a ministry or agency",
     "ban_can_su_dang_bo_nganh ban_can_su_dang_cac_bo_nganh"},
    {"mttq_doan_the", "Mặt trận Tổ quốc, tổ chức chính trị - xã hội", "Fatherland Front, socio-political organisation",
     "mat_tran_to_quoc_to_chuc_chinh_tri_xa_hoi mat_tran_to_quoc to_chuc_chinh_tri_xa_hoi"},
    {"hoi_quan_chung", "hội quần chúng", "mass association", ""},
    {"lien_hiep_hoi", "Liên hiệp các Hội Khoa học và Kỹ thuật", "union of science and technology associations",
     "lien_hiep_cac_hoi_khoa_hoc_va_ky_thuat vusta lien_hiep_cac_hoi_khoa_hoc_va_ky_thuat_viet_nam"},
    {"ban_tuyen_giao_tw", "Ban Tuyên giáo Trung ương", "Central Propaganda Commission", "ban_tuyen_giao_trung_uong"},
    {"ubnd_tinh", "ủy ban nhân dân tỉnh, thành phố", "provincial people's committee",
     "uy_ban_nhan_dan_tinh uy_ban_nhan_dan_tinh_thanh_pho"},
    {"so_nganh", "sở, ngành cấp tỉnh", "provincial department", "so so_nganh_cap_tinh so_ban_nganh"},
    {"huyen_uy", "huyện ủy, quận ủy", "district Party committee", "quan_uy huyen_uy_quan_uy"},
    {"dang_uy_xa_phuong", "đảng ủy xã, phường", "commune Party committee", "dang_uy_xa dang_uy_phuong"},
    {"ubnd_xa_phuong", "ủy ban nhân dân xã, phường", "commune people's committee",
     "uy_ban_nhan_dan_xa_phuong ubnd_xa ubnd_phuong uy_ban_nhan_dan_xa uy_ban_nhan_dan_phuong"},
    {"dang_uy_truong_vien", "đảng ủy trường, viện", "Party committee of a school or institute",
     "dang_uy_truong dang_uy_vien"},
    {"dang_uy_doanh_nghiep", "đảng ủy doanh nghiệp", "Party committee of an enterprise", ""},
    {"dang_uy_co_so", "đảng ủy cơ sở", "grassroots Party committee", ""},
    {"chi_bo", "chi bộ", "Party cell", ""},
    {"don_vi_su_nghiep", "đơn vị sự nghiệp", "public service unit", ""},
    {"chinh_phu", "Chính phủ", "Government", ""},
    {"quoc_hoi", "Quốc hội", "National Assembly", ""},
    {"bo", "bộ, cơ quan ngang bộ", "ministry", "bo_nganh bo_co_quan_ngang_bo"},
    {"dang_uy_quoc_hoi", "Đảng ủy Quốc hội", "Party committee of the National Assembly", ""},
    {"dang_uy_chinh_phu", "Đảng ủy Chính phủ", "Party committee of the Government", ""},
    {"dang_uy_bo_khcn", "Đảng ủy Bộ Khoa học và Công nghệ", "Party committee of the Ministry of Science and Technology",
     "dang_uy_bo_khoa_hoc_va_cong_nghe"},
    {"dang_uy_bo_nganh", "đảng ủy bộ, ngành", "Party committee of a ministry or agency", "dang_uy_bo"},
    {"dang_uy_mttq_doan_the", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương",
     "Party committee of the Fatherland Front and central mass organisations",
     "dang_uy_mat_tran_to_quoc_cac_doan_the_trung_uong dang_uy_mttq_cac_doan_the_trung_uong"},
    {"ban_tuyen_giao_dan_van_tw", "Ban Tuyên giáo và Dân vận Trung ương",
     "Central Commission for Propaganda and Mass Mobilisation", "ban_tuyen_giao_va_dan_van_trung_uong"},
    {"ban_tuyen_giao_dan_van_tinh", "ban tuyên giáo và dân vận tỉnh ủy, thành ủy",
     "provincial commission for propaganda and mass mobilisation",
     "ban_tuyen_giao_va_dan_van_tinh_uy_thanh_uy ban_tuyen_giao_va_dan_van_tinh_uy ban_tuyen_giao_va_dan_van_thanh_uy"},
    {"khac", "đơn vị khác", "other", ""},
};

constexpr Code kLevels[] = {
    {"trung_uong", "trung ương", "central", "tw"},
    {"tinh", "tỉnh, thành phố", "province", "cap_tinh tinh_thanh_pho tinh_uy thanh_uy"},
    {"dang_uy", "đảng ủy", "Party committee", "cap_uy huyen_uy quan_uy thi_uy"},
    {"dang_doan", "đảng đoàn", "Party delegation", ""},
    {"bcsd", "ban cán sự đảng", "Party affairs committee", "ban_can_su_dang ban_can_su"},
    {"dang_bo_co_so", "đảng bộ cơ sở", "grassroots Party organisation",
     "dang_uy_co_so dang_bo dang_bo_xa dang_bo_phuong dang_uy_xa dang_uy_phuong"},
    {"chi_bo", "chi bộ", "Party cell", "cac_chi_bo chi_bo_truc_thuoc cac_chi_bo_truc_thuoc tung_chi_bo"},
    {"dang_vien", "đảng viên", "Party member", "tung_dang_vien toan_the_dang_vien tat_ca_dang_vien cac_dang_vien"},
    {"hoi_vien", "hội viên, đoàn viên", "member of an association", "doan_vien hoi_vien_doan_vien doan_vien_hoi_vien"},
    {"can_bo_quan_chung", "cán bộ, quần chúng", "staff and public", "can_bo quan_chung nhan_dan"},
    {"khac", "cấp khác", "other", ""},
};

constexpr Code kRoles[] = {
    {"thuc_hien", "văn bản được thực hiện", "carried out", "van_ban_duoc_thuc_hien"},
    {"can_cu", "căn cứ", "basis", ""},
    {"tham_chieu", "tham chiếu", "reference", "tham_khao"},
    {"thay_the", "thay thế", "replaces", ""},
};

constexpr Code kInspections[] = {
    {"kiem_tra", "kiểm tra", "inspection", ""},
    {"giam_sat", "giám sát", "supervision", ""},
    {"giam_sat_chuyen_de", "giám sát chuyên đề", "thematic supervision", ""},
    {"phan_bien_xa_hoi", "phản biện xã hội", "social criticism", "phan_bien"},
    {"thanh_tra", "thanh tra", "state inspection", ""},
};

constexpr Code kReviews[] = {
    {"so_ket", "sơ kết", "interim review", "so_ket_hang_nam so_ket_hang_quy so_ket_dinh_ky so_ket_nam"},
    {"giua_ky", "sơ kết giữa kỳ", "mid-term review", "so_ket_giua_ky so_ket_giua_nhiem_ky so_ket_giua_giai_doan"},
    {"tong_ket", "tổng kết", "final review", "tong_ket_giai_doan tong_ket_ke_hoach tong_ket_cuoi_ky"},
};

constexpr Code kDegrees[] = {
    {"giao", "giao", "assigned", "giao_nhiem_vu"},
    {"de_nghi", "đề nghị", "requested", ""},
    {"khuyen_khich", "khuyến khích", "encouraged", ""},
};

constexpr Code kDeadlineKinds[] = {
    {"ngay", "ngày", "day", ""},
    {"thang", "tháng", "month", ""},
    {"quy", "quý", "quarter", ""},
    {"nam", "năm", "year", ""},
    {"nua_nam", "nửa năm", "half-year", "sau_thang"},
    {"khoang", "khoảng thời gian", "interval", "khoang_thoi_gian"},
    {"dinh_ky", "định kỳ", "recurring", ""},
    {"thuong_xuyen", "thường xuyên", "ongoing", ""},
    {"theo_su_kien", "theo sự kiện", "after an event", ""},
    {"theo_van_ban_khac", "theo văn bản khác", "by another document", ""},
    {"mo", "không có điểm cuối", "open-ended", "khong_co_diem_cuoi"},
    {"khong_ghi", "không ghi", "not stated", ""},
};

constexpr Code kFlags[] = {
    {"true", "có", "yes", "co yes dung"},
    {"false", "không", "no", "khong no sai"},
};

struct List {
  std::string_view name;
  std::span<const Code> codes;
};

constexpr List kLists[] = {
    {"he_thong", kSystems}, {"loai", kPlanTypes}, {"loai_van_ban", kDocumentTypes},  {"loai_don_vi", kUnitTypes},
    {"cap", kLevels},       {"vai_tro", kRoles},  {"loai_kiem_tra", kInspections},   {"loai_so_ket", kReviews},
    {"muc_do", kDegrees},   {"co_khong", kFlags}, {"kieu_thoi_han", kDeadlineKinds},
};

}  // namespace

std::span<const Code> code_list(std::string_view name) {
  for (const List& list : kLists)
    if (list.name == name) return list.codes;
  return {};
}

}  // namespace rasoat::plans
