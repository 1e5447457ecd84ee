// The format table, second half: what is to be done, by whom, until when, and how it is followed up.
#include "plans/format_table.h"

namespace rasoat::plans::format_table {
namespace {

using enum ValueKind;

constexpr auto kRemedyRows =
    rows<Block::kRemedy>(needed(many(text("han_che", kReference, "mã hạn chế", "shortcoming"))),
                         many(text("thuc_trang", "thực trạng", "present state")),
                         needed(many(text("giai_phap", "giải pháp", "remedy"))), tasks(), exclusion());

constexpr auto kGroupRows = rows<Block::kGroup>(
    needed(many(text("nhom", kReference, "nhiệm vụ của văn bản hướng dẫn", "task of the guidance"))),
    needed(text("ten", "tên nhóm nhiệm vụ", "name of the group")), id(),
    needed(many(block_of("cong_viec", Block::kWork, "công việc", "pieces of work"))),
    needed(many(block_of("phan", Block::kGroup, "phần", "parts"))), inherited(lead()), inherited(coordination()),
    inherited(deadline()), inherited(product()), exclusion(), text("noi_dung", "nội dung", "content"),
    text("phu_luc", kReference, "thuộc phụ lục", "stands in appendix"), note());

constexpr auto kWorkRows = rows<Block::kWork>(
    id(), content(), inherited(lead()), inherited(coordination()), inherited(deadline()),
    needed(block_of("moc_kiem_tra", Block::kDeadline, "mốc kiểm tra", "checkpoint")), inherited(product()),
    needed(many(text("chi_tieu", kReference, "chỉ tiêu gắn với công việc", "indicators served"))),
    needed(block_of("kinh_phi", Block::kFunding, "kinh phí", "funding")), citations("căn cứ", "bases"), note(),
    needed(many(block_of("viec_con", Block::kWork, "việc thành phần", "sub-work"))));

constexpr auto kBodyRows =
    rows<Block::kBody>(needed(text("co_quan", kName, "cơ quan, đơn vị", "body")),
                       text("ca_nhan", kName, "cá nhân", "person"), text("chuc_vu", "chức vụ", "position"));

constexpr auto kDeadlineRows = rows<Block::kDeadline>(
    text("raw", "nguyên văn", "wording"), code("kieu", "kieu_thoi_han", "kiểu thời hạn", "kind of deadline"),
    text("tu", kDate, "từ", "from"), text("den", kDate, "đến", "until"),
    text("chu_ky", "chu kỳ", "period of recurrence"), many(text("moc", kDate, "mốc", "dates")),
    flag("mo", "không có điểm cuối", "open-ended"));

constexpr auto kDisseminationRows = rows<Block::kDissemination>(
    needed(code("cap", "cap", "cấp", "level")), needed(bodies("don_vi_to_chuc", "đơn vị tổ chức", "organiser")),
    text("noi_dung", "nội dung", "content"), audience(), needed(many(text("hinh_thuc", "hình thức", "form"))),
    text("thoi_luong", "thời lượng", "duration"), deadline(), needed(text("ty_le", kNumber, "tỷ lệ", "share")),
    text("thu_hoach", "thu hoạch", "written reflection"), exclusion(), note());

constexpr auto kPublicityRows = rows<Block::kPublicity>(content(), many(text("kenh", "kênh tuyên truyền", "channels")),
                                                        audience(), lead(), coordination(), deadline(), note());

constexpr auto kTrainingRows =
    rows<Block::kTraining>(content(), audience(), lead(), coordination(), deadline(),
                           text("so_luong", kNumber, "số lượng người", "number of people"), note());

constexpr auto kDutyRows =
    rows<Block::kDuty>(needed(bodies("co_quan", "cơ quan, đơn vị", "body")),
                       needed(many(block_of("trach_nhiem", Block::kDutyItem, "trách nhiệm", "duties"))), tasks());

constexpr auto kDutyItemRows =
    rows<Block::kDutyItem>(id(), content(), deadline(), coordination(), citations("căn cứ", "bases"),
                           code("muc_do", "muc_do", "mức độ giao việc", "degree of obligation"));

constexpr auto kInspectionRows = rows<Block::kInspection>(
    needed(code("loai", "loai_kiem_tra", "loại kiểm tra, giám sát", "kind of inspection")),
    needed(bodies("chu_the", "chủ thể", "inspecting body")), audience(), content(), deadline(), note());

constexpr auto kReviewRows = rows<Block::kReview>(
    needed(code("loai", "loai_so_ket", "loại sơ kết, tổng kết", "kind of review")), lead(), coordination(), deadline(),
    text("noi_dung", "nội dung", "content"), many(text("hinh_thuc", "hình thức", "form")), note());

constexpr auto kReportingRows = rows<Block::kReporting>(
    needed(bodies("tu", "đơn vị báo cáo", "reporting body")), needed(bodies("den", "nơi nhận báo cáo", "reports to")),
    bodies("qua", "báo cáo qua", "by way of"), text("chu_ky", "chu kỳ", "period of recurrence"), deadline(),
    needed(bodies("dau_moi_tong_hop", "đầu mối tổng hợp", "aggregating body")), text("noi_dung", "nội dung", "content"),
    many(text("hinh_thuc", "hình thức", "form")), tasks(), note());

constexpr auto kFundingRows = rows<Block::kFunding>(
    needed(many(text("nguon", "nguồn kinh phí", "sources"))), needed(text("so_tien", kNumber, "số tiền", "amount")),
    text("don_vi_tien", "đơn vị tiền", "unit of money"), text("nam", kYear, "năm", "year"),
    citations("căn cứ", "bases"), needed(many(block_of("chi_tiet", Block::kFundingItem, "chi tiết kinh phí", "items"))),
    note());

constexpr auto kFundingItemRows = rows<Block::kFundingItem>(
    text("noi_dung", "nội dung chi", "item"), needed(text("so_tien", kNumber, "số tiền", "amount")),
    many(text("nguon", "nguồn kinh phí", "source")), text("nam", kYear, "năm", "year"), note());

constexpr BlockInfo kBlocks[] = {
    {Block::kRemedy, "khac_phuc", "", "khắc phục hạn chế", "remedy", kRemedyRows},
    {Block::kGroup, "nhiem_vu", "", "nhóm nhiệm vụ", "group of tasks", kGroupRows},
    {Block::kWork, "cong_viec", "noi_dung", "công việc", "piece of work", kWorkRows},
    {Block::kBody, "co_quan", "co_quan", "cơ quan, đơn vị", "body", kBodyRows},
    {Block::kDeadline, "thoi_han", "raw", "thời hạn", "deadline", kDeadlineRows},
    {Block::kDissemination, "pho_bien", "", "quán triệt, phổ biến", "dissemination", kDisseminationRows},
    {Block::kPublicity, "tuyen_truyen", "noi_dung", "tuyên truyền", "publicity", kPublicityRows},
    {Block::kTraining, "tap_huan", "noi_dung", "tập huấn", "training", kTrainingRows},
    {Block::kDuty, "to_chuc_thuc_hien", "", "tổ chức thực hiện", "assignment of duties", kDutyRows},
    {Block::kDutyItem, "trach_nhiem", "noi_dung", "trách nhiệm", "duty", kDutyItemRows},
    {Block::kInspection, "kiem_tra_giam_sat", "", "kiểm tra, giám sát", "inspection", kInspectionRows},
    {Block::kReview, "so_ket_tong_ket", "", "sơ kết, tổng kết", "review", kReviewRows},
    {Block::kReporting, "bao_cao", "", "chế độ báo cáo", "reporting", kReportingRows},
    {Block::kFunding, "kinh_phi", "nguon", "kinh phí", "funding", kFundingRows},
    {Block::kFundingItem, "chi_tiet", "", "chi tiết kinh phí", "funding item", kFundingItemRows},
};

}  // namespace

std::span<const BlockInfo> action_blocks() { return kBlocks; }

}  // namespace rasoat::plans::format_table
