// The format table, first half: the plan as a document: its head, what it rests on, its objectives, its end matter.
#include "plans/format_table.h"

namespace rasoat::plans::format_table {
namespace {

using enum ValueKind;

constexpr auto kPlanRows = rows<Block::kPlan>(
    needed(text("rasoat", kNumber, "phiên bản định dạng", "format version")),
    needed(many(text("huong_dan", kSymbol, "văn bản hướng dẫn", "guidance carried out"))),
    needed(block_of("van_ban", Block::kDocument, "thông tin văn bản", "document details")),
    citations("căn cứ", "bases"),
    many(block_of("dac_diem_tinh_hinh", Block::kProse, "đặc điểm, tình hình", "particulars of the unit")),
    many(block_of("quan_diem", Block::kProse, "quan điểm", "guiding views")),
    needed(many(block_of("muc_dich", Block::kProse, "mục đích", "purposes"))),
    needed(many(block_of("yeu_cau", Block::kProse, "yêu cầu", "requirements"))),
    many(block_of("doi_tuong_ap_dung", Block::kProse, "đối tượng áp dụng", "scope of application")),
    needed(block_of("muc_tieu", Block::kObjectives, "mục tiêu", "objectives")),
    needed(many(block_of("khac_phuc", Block::kRemedy, "khắc phục hạn chế", "remedies of shortcomings"))),
    needed(many(block_of("nhiem_vu", Block::kGroup, "nhóm nhiệm vụ", "groups of tasks"))),
    many(block_of("giai_phap", Block::kProse, "giải pháp", "solutions")),
    many(block_of("lo_trinh", Block::kProse, "lộ trình", "roadmap")),
    needed(many(block_of("pho_bien", Block::kDissemination, "quán triệt, phổ biến", "dissemination"))),
    needed(many(block_of("tuyen_truyen", Block::kPublicity, "tuyên truyền", "publicity"))),
    needed(many(block_of("tap_huan", Block::kTraining, "tập huấn", "training"))),
    needed(many(block_of("to_chuc_thuc_hien", Block::kDuty, "tổ chức thực hiện", "assignment of duties"))),
    needed(many(block_of("kiem_tra_giam_sat", Block::kInspection, "kiểm tra, giám sát", "inspection"))),
    needed(many(block_of("so_ket_tong_ket", Block::kReview, "sơ kết, tổng kết", "reviews"))),
    needed(many(block_of("bao_cao", Block::kReporting, "chế độ báo cáo", "reporting"))),
    needed(block_of("kinh_phi", Block::kFunding, "kinh phí", "funding")),
    many(block_of("khen_thuong", Block::kProse, "khen thưởng", "commendation")),
    needed(many(block_of("noi_nhan", Block::kRecipient, "nơi nhận", "recipients"))),
    needed(block_of("ky", Block::kSignature, "chữ ký", "signature")),
    many(block_of("phu_luc", Block::kAppendix, "phụ lục", "appendices")),
    needed(many(block_of("ke_thua", Block::kSuccession, "kế thừa nhiệm vụ", "succession of bodies"))),
    needed(many(block_of("mien_ap_dung", Block::kWaiver, "miễn áp dụng quy tắc", "waivers"))),
    many(block_of("bo_cuc", Block::kOutline, "bố cục", "printed outline")));

constexpr auto kDocumentRows = rows<Block::kDocument>(
    needed(code("he_thong", "he_thong", "hệ thống", "system")),
    needed(code("loai", "loai", "loại văn bản", "document type")),
    needed(text("so_ky_hieu", kSymbol, "số, ký hiệu", "number and symbol")),
    needed(flag("du_thao", "bản dự thảo", "draft")),
    text("co_quan_cap_tren", kName, "cơ quan cấp trên", "superior body"),
    needed(text("co_quan_ban_hanh", kName, "cơ quan ban hành", "issuing body")),
    needed(code("loai_don_vi", "loai_don_vi", "loại đơn vị", "type of unit")),
    needed(many(
        text("don_vi_cap_tren_truc_tiep", kSymbol, "kế hoạch của cấp trên trực tiếp", "plan of the direct superior"))),
    needed(text("dia_danh", kName, "địa danh", "place")),
    needed(text("ngay_ban_hanh", kDate, "ngày ban hành", "date of issue")),
    needed(text("trich_yeu", "trích yếu", "title")),
    needed(block_of("thoi_ky", Block::kPeriod, "thời kỳ thực hiện", "period")),
    needed(block_of("nguoi_chiu_trach_nhiem", Block::kPerson, "người chịu trách nhiệm", "responsible person")),
    code("kem_theo", "loai", "văn bản kèm theo", "attached document"));

constexpr auto kPeriodRows =
    rows<Block::kPeriod>(needed(text("tu", kYear, "từ năm", "from")), needed(text("den", kYear, "đến năm", "to")),
                         text("tam_nhin", kYear, "tầm nhìn đến năm", "vision year"));

constexpr auto kPersonRows = rows<Block::kPerson>(needed(text("ho_ten", kName, "họ và tên", "full name")),
                                                  text("chuc_vu", "chức vụ", "position"));

constexpr auto kCitationRows = rows<Block::kCitation>(
    text("raw", "nguyên văn", "wording"), needed(text("so_ky_hieu", kSymbol, "số, ký hiệu", "number and symbol")),
    needed(code("loai", "loai_van_ban", "loại văn bản", "document type")),
    needed(text("ngay", kDate, "ngày ban hành", "date of issue")),
    needed(text("co_quan", kName, "cơ quan ban hành", "issuing body")), text("khoa", "khóa", "term"),
    text("hoi_nghi", "hội nghị", "plenum"), needed(text("trich_yeu", "trích yếu", "title")),
    code("vai_tro", "vai_tro", "vai trò của văn bản", "role"), text("ten_tat", "tên viết tắt", "short name"),
    many(block_of("trong_do", Block::kCitation, "văn bản dẫn trong tên gọi", "documents named in the title")));

constexpr auto kObjectivesRows =
    rows<Block::kObjectives>(needed(many(text("tong_quat", "mục tiêu tổng quát", "overall objective"))),
                             needed(many(block_of("chi_tieu", Block::kIndicator, "chỉ tiêu", "indicators"))),
                             text("so_luong_khai_bao", "số lượng chỉ tiêu đã nêu", "number of indicators declared"));

constexpr auto kIndicatorRows = rows<Block::kIndicator>(
    id(), needed(text("ten", "tên chỉ tiêu", "name of the indicator")),
    needed(text("gia_tri", kNumber, "giá trị", "value")), needed(text("don_vi", "đơn vị tính", "unit of measure")),
    needed(text("nam", kYear, "năm đạt", "year")), needed(many(block_of("moc", Block::kStage, "mốc", "stages"))),
    needed(text("nguon", "nguồn số liệu", "source of the figure")),
    needed(bodies("theo_doi", "đơn vị theo dõi", "body that follows it")),
    many(block_of("chi_tieu_con", Block::kIndicator, "chỉ tiêu thành phần", "sub-indicators")),
    text("pham_vi", "phạm vi", "scope"), text("hien_trang", "hiện trạng", "present state"),
    text("so_luong_khai_bao", "số lượng chỉ tiêu đã nêu", "number of indicators declared"), note());

constexpr auto kStageRows = rows<Block::kStage>(needed(text("nam", kYear, "năm", "year")),
                                                needed(text("gia_tri", kNumber, "giá trị", "value")));

constexpr auto kRecipientRows = rows<Block::kRecipient>(needed(text("ten", kName, "nơi nhận", "recipient")),
                                                        text("muc_dich", "mục đích gửi", "purpose"),
                                                        text("tham_chieu", "đề mục liên quan", "section referred to"));

constexpr auto kSignatureRows = rows<Block::kSignature>(
    needed(text("quyen_han", "quyền hạn ký", "authority")), needed(text("tap_the", kName, "tập thể", "collective")),
    needed(block_of("ky_thay", Block::kSignFor, "ký thay", "signed for")),
    needed(text("chuc_vu", "chức vụ", "position")), needed(text("ho_ten", kName, "họ và tên", "full name")));

constexpr auto kSignForRows =
    rows<Block::kSignFor>(text("quyen_han", "quyền hạn ký", "authority"), text("chuc_vu", "chức vụ", "position"));

constexpr auto kAppendixRows =
    rows<Block::kAppendix>(text("so", kLabel, "số phụ lục", "appendix number"), text("ten", "tên phụ lục", "name"),
                           many(text("tham_chieu", kReference, "nội dung liên quan", "refers to")),
                           many(text("noi_dung", "nội dung", "content")), many(text("cot", "tên cột", "columns")),
                           many(text("dong", kTable, "các dòng", "rows")));

constexpr auto kSuccessionRows =
    rows<Block::kSuccession>(needed(many(text("co_quan_cu", kName, "cơ quan cũ", "former body"))),
                             needed(many(text("co_quan_moi", kName, "cơ quan kế thừa", "successor"))),
                             needed(text("tu_ngay", kDate, "từ ngày", "from")), note());

constexpr auto kWaiverRows = rows<Block::kWaiver>(
    needed(text("quy_tac", "quy tắc", "rule")), needed(text("vi_tri", "vị trí", "place")),
    needed(text("ly_do", "lý do", "reason")), needed(text("nguoi_duyet", kName, "người duyệt", "approved by")),
    needed(text("den_ngay", kDate, "đến hết ngày", "until")));

constexpr auto kOutlineRows = rows<Block::kOutline>();

constexpr auto kProseRows = rows<Block::kProse>(many(text("noi_dung", "nội dung", "content")));

constexpr BlockInfo kBlocks[] = {
    {Block::kPlan, "ke_hoach", "", "kế hoạch", "plan", kPlanRows},
    {Block::kDocument, "van_ban", "", "thông tin văn bản", "document details", kDocumentRows},
    {Block::kPeriod, "thoi_ky", "", "thời kỳ thực hiện", "period", kPeriodRows},
    {Block::kPerson, "nguoi_chiu_trach_nhiem", "ho_ten", "người chịu trách nhiệm", "responsible person", kPersonRows},
    {Block::kCitation, "can_cu", "raw", "văn bản dẫn chiếu", "citation", kCitationRows},
    {Block::kObjectives, "muc_tieu", "tong_quat", "mục tiêu", "objectives", kObjectivesRows},
    {Block::kIndicator, "chi_tieu", "ten", "chỉ tiêu", "indicator", kIndicatorRows},
    {Block::kStage, "moc", "", "mốc của chỉ tiêu", "stage of an indicator", kStageRows},
    {Block::kRecipient, "noi_nhan", "ten", "nơi nhận", "recipient", kRecipientRows},
    {Block::kSignature, "ky", "", "chữ ký", "signature", kSignatureRows},
    {Block::kSignFor, "ky_thay", "", "ký thay", "signed for", kSignForRows},
    {Block::kAppendix, "phu_luc", "", "phụ lục", "appendix", kAppendixRows},
    {Block::kSuccession, "ke_thua", "", "kế thừa nhiệm vụ", "succession", kSuccessionRows},
    {Block::kWaiver, "mien_ap_dung", "", "miễn áp dụng quy tắc", "waiver", kWaiverRows},
    {Block::kOutline, "bo_cuc", "", "đề mục", "outline entry", kOutlineRows},
    {Block::kProse, "noi_dung", "noi_dung", "đoạn văn", "passage", kProseRows},
};

}  // namespace

std::span<const BlockInfo> document_blocks() { return kBlocks; }

}  // namespace rasoat::plans::format_table
