#include "plans/key_synonyms.h"

#include <algorithm>
#include <ranges>

namespace rasoat::plans {
namespace {

struct Synonyms {
  std::string_view key;
  std::string_view words;      // folded, blank-separated
  Block block = Block::kNone;  // kNone: wherever there is such a key
};

constexpr Synonyms kSynonyms[] = {
    // In the same sense in several blocks.
    {"thoi_han",
     "thoi_gian thoi_gian_thuc_hien thoi_gian_hoan_thanh thoi_gian_to_chuc thoi_gian_bao_cao thoi_diem "
     "thoi_diem_thuc_hien thoi_diem_hoan_thanh tien_do tien_do_thuc_hien tien_do_hoan_thanh han_hoan_thanh "
     "ngay_hoan_thanh moc_thoi_gian"},
    {"chu_tri",
     "phu_trach nguoi_phu_trach don_vi_phu_trach can_bo_phu_trach dong_chi_phu_trach nguoi_thuc_hien "
     "don_vi_thuc_hien co_quan_thuc_hien bo_phan_thuc_hien chiu_trach_nhiem nguoi_chiu_trach_nhiem "
     "don_vi_chiu_trach_nhiem trach_nhiem trach_nhiem_thuc_hien phan_cong phan_cong_thuc_hien dau_moi don_vi_dau_moi "
     "co_quan_dau_moi don_vi_to_chuc"},
    {"phoi_hop", "don_vi_lien_quan co_quan_lien_quan tham_gia don_vi_tham_gia"},
    {"san_pham", "ket_qua ket_qua_dau_ra ket_qua_can_dat ket_qua_du_kien dau_ra minh_chung"},
    {"doi_tuong", "thanh_phan thanh_phan_tham_du thanh_phan_tham_gia nguoi_tham_du nguoi_tham_gia"},
    {"khong_thuoc_pham_vi", "ly_do"},
    {"chuc_vu", "chuc_danh"},
    {"ho_ten", "ten nguoi_ky"},
    {"so_ky_hieu", "so so_hieu ky_hieu so_van_ban so_va_ky_hieu so_ke_hoach"},
    {"gia_tri", "muc muc_dat muc_phan_dau"},

    // The plan.
    {"van_ban", "thong_tin_chung", Block::kPlan},
    {"can_cu", "co_so_phap_ly", Block::kPlan},
    {"dac_diem_tinh_hinh", "dac_diem tinh_hinh thuc_trang khai_quat_tinh_hinh tinh_hinh_chung", Block::kPlan},
    {"khac_phuc", "han_che han_che_khuyet_diem ton_tai_han_che", Block::kPlan},
    {"nhiem_vu", "noi_dung noi_dung_thuc_hien noi_dung_cong_viec cong_viec cac_cong_viec", Block::kPlan},
    {"pho_bien",
     "quan_triet hoc_tap hoc_tap_quan_triet quan_triet_hoc_tap to_chuc_quan_triet to_chuc_hoc_tap "
     "to_chuc_hoc_tap_quan_triet to_chuc_quan_triet_hoc_tap quan_triet_trien_khai quan_triet_thuc_hien "
     "trien_khai_quan_triet",
     Block::kPlan},
    {"tuyen_truyen", "truyen_thong", Block::kPlan},
    {"tap_huan", "boi_duong dao_tao_boi_duong", Block::kPlan},
    {"to_chuc_thuc_hien", "to_chuc_trien_khai phan_cong phan_cong_thuc_hien trach_nhiem trach_nhiem_thuc_hien",
     Block::kPlan},
    {"kiem_tra_giam_sat", "kiem_tra giam_sat", Block::kPlan},
    {"so_ket_tong_ket", "so_ket tong_ket", Block::kPlan},
    {"kinh_phi", "du_toan ngan_sach", Block::kPlan},
    {"noi_nhan", "noi_gui", Block::kPlan},
    {"ky", "nguoi_ky ky_ten phan_ky", Block::kPlan},

    // Its head, and documents that it names.
    {"loai", "the_loai", Block::kDocument},
    {"ngay_ban_hanh", "ngay ngay_thang ngay_thang_nam ngay_ky thoi_gian_ban_hanh", Block::kDocument},
    {"co_quan_ban_hanh", "ten_co_quan co_quan ten_don_vi don_vi don_vi_ban_hanh", Block::kDocument},
    {"co_quan_cap_tren", "cap_tren don_vi_cap_tren co_quan_chu_quan", Block::kDocument},
    {"trich_yeu", "ten ten_van_ban ten_ke_hoach ve_viec noi_dung", Block::kDocument},
    {"dia_danh", "dia_diem noi_ban_hanh", Block::kDocument},
    {"thoi_ky", "giai_doan thoi_gian thoi_gian_thuc_hien thoi_han", Block::kDocument},
    {"nguoi_chiu_trach_nhiem", "nguoi_phu_trach chiu_trach_nhiem nguoi_dung_dau", Block::kDocument},
    {"tu", "bat_dau nam_bat_dau", Block::kPeriod},
    {"den", "ket_thuc nam_ket_thuc", Block::kPeriod},
    {"ngay", "ngay_ban_hanh ngay_thang ngay_thang_nam ngay_ky", Block::kCitation},
    {"co_quan", "co_quan_ban_hanh don_vi_ban_hanh noi_ban_hanh", Block::kCitation},
    {"trich_yeu", "ten ten_van_ban ve_viec noi_dung", Block::kCitation},

    // Objectives and remedies.
    {"tong_quat", "muc_tieu_chung", Block::kObjectives},
    {"chi_tieu", "muc_tieu_cu_the", Block::kObjectives},
    {"ten", "chi_tieu noi_dung", Block::kIndicator},
    {"nam", "thoi_han thoi_gian nam_hoan_thanh", Block::kIndicator},
    {"theo_doi", "chu_tri don_vi_chu_tri phu_trach don_vi_phu_trach", Block::kIndicator},
    {"thuc_trang", "bieu_hien", Block::kRemedy},
    {"giai_phap", "bien_phap khac_phuc", Block::kRemedy},
    {"nhiem_vu", "cong_viec", Block::kRemedy},

    // What is to be done.
    {"cong_viec",
     "nhiem_vu cac_nhiem_vu nhiem_vu_cu_the nhiem_vu_giai_phap noi_dung_thuc_hien viec viec_cu_the cac_viec",
     Block::kGroup},
    {"ten", "ten_nhiem_vu", Block::kGroup},
    {"noi_dung", "ten ten_cong_viec cong_viec ten_nhiem_vu nhiem_vu mo_ta viec", Block::kWork},
    {"viec_con", "viec_cu_the nhiem_vu_cu_the", Block::kWork},
    {"co_quan", "don_vi ten ten_co_quan ten_don_vi", Block::kBody},
    {"ca_nhan", "ho_ten dong_chi nguoi_phu_trach", Block::kBody},
    {"don_vi_to_chuc", "chu_tri don_vi_thuc_hien co_quan_thuc_hien don_vi co_quan phu_trach don_vi_phu_trach",
     Block::kDissemination},
    {"kenh", "phuong_tien hinh_thuc", Block::kPublicity},
    {"so_luong", "so_nguoi", Block::kTraining},

    // Who does what, and how it is followed up.
    {"co_quan", "don_vi ten ten_co_quan ten_don_vi chu_tri don_vi_thuc_hien co_quan_thuc_hien", Block::kDuty},
    {"trach_nhiem", "noi_dung cong_viec nhiem_vu_cu_the phan_cong", Block::kDuty},
    {"chu_the", "chu_tri don_vi_kiem_tra co_quan_kiem_tra don_vi_thuc_hien", Block::kInspection},
    {"tu", "don_vi co_quan co_quan_bao_cao", Block::kReporting},
    {"den", "noi_nhan gui gui_den co_quan_nhan don_vi_nhan", Block::kReporting},
    {"chu_ky", "dinh_ky tan_suat", Block::kReporting},
    {"dau_moi_tong_hop", "dau_moi tong_hop don_vi_tong_hop co_quan_tong_hop", Block::kReporting},
    {"nguon", "nguon_von", Block::kFunding},
    {"so_tien", "tong_so tong_kinh_phi du_toan muc_kinh_phi", Block::kFunding},
    {"don_vi_tien", "don_vi_tinh don_vi", Block::kFunding},
    {"so_tien", "kinh_phi thanh_tien du_toan", Block::kFundingItem},
    {"ten", "don_vi co_quan ten_don_vi ten_co_quan", Block::kRecipient},
    {"tap_the", "thay_mat", Block::kSignature},
    {"co_quan_cu", "don_vi_cu", Block::kSuccession},
    {"co_quan_moi", "don_vi_moi", Block::kSuccession},
    {"tu_ngay", "ngay thoi_diem", Block::kSuccession},
};

}  // namespace

bool is_synonym(Block block, std::string_view key, std::string_view folded) {
  return std::ranges::any_of(kSynonyms, [&](const Synonyms& row) {
    if (row.key != key || (row.block != Block::kNone && row.block != block)) return false;
    return std::ranges::any_of(std::views::split(row.words, ' '),
                               [&](const auto& word) { return std::ranges::equal(word, folded); });
  });
}

}  // namespace rasoat::plans
