#include "tests/bench/plans_generator.h"

#include <cmath>
#include <string_view>
#include <utility>

#include "tests/bench/random.h"

namespace rasoat::bench {
namespace {

constexpr std::string_view kBodies[] = {"Ban Tuyên giáo Đảng ủy",
                                        "Văn phòng Đảng ủy",
                                        "Ủy ban Kiểm tra Đảng ủy",
                                        "Ban Tổ chức Đảng ủy",
                                        "Phòng Khoa học và Công nghệ",
                                        "Phòng Đào tạo",
                                        "Phòng Kế hoạch - Tài chính",
                                        "Trung tâm Chuyển giao công nghệ",
                                        "Công đoàn",
                                        "Đoàn Thanh niên",
                                        "Các chi bộ trực thuộc"};
constexpr std::string_view kVerbs[] = {"Tổ chức quán triệt, phổ biến",      "Rà soát, sửa đổi, bổ sung",
                                       "Đẩy mạnh tuyên truyền về",          "Xây dựng và ban hành",
                                       "Kiểm tra, giám sát việc thực hiện", "Nâng cao chất lượng, hiệu quả của",
                                       "Ưu tiên bố trí nguồn lực cho",      "Đổi mới cơ chế quản lý đối với"};
constexpr std::string_view kObjects[] = {
    "các nhiệm vụ nghiên cứu khoa học, phát triển công nghệ và đổi mới sáng tạo",
    "quy chế phối hợp giữa nhà trường, viện nghiên cứu và doanh nghiệp",
    "chương trình hành động thực hiện Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính trị",
    "đội ngũ cán bộ khoa học, chuyên gia đầu ngành trong các lĩnh vực trọng điểm",
    "hạ tầng số, cơ sở dữ liệu dùng chung và phòng thí nghiệm trọng điểm",
    "hoạt động bảo hộ, khai thác và thương mại hóa tài sản trí tuệ",
    "các mô hình khởi nghiệp sáng tạo trong cán bộ, đảng viên, hội viên"};
constexpr std::string_view kTails[] = {
    "gắn với nhiệm vụ chính trị của đơn vị", "bảo đảm thiết thực, tiết kiệm, tránh hình thức",
    "phù hợp với điều kiện thực tế của từng chi bộ", "phấn đấu hoàn thành trước thời hạn được giao",
    "trên cơ sở phát huy vai trò của người đứng đầu cấp ủy"};
constexpr std::string_view kDeadlines[] = {"quý III/2024", "Trước ngày 15/12/2024", "tháng 6/2025", "Hằng năm",
                                           "2026 - 2030",  "Thường xuyên",          "Quý IV/2025",  "đến năm 2030"};
constexpr std::string_view kProducts[] = {"Báo cáo kết quả thực hiện", "Kế hoạch được phê duyệt",
                                          "Quyết định ban hành quy chế", "Biên bản kiểm tra",
                                          "Chuyên mục trên trang thông tin điện tử"};
constexpr std::string_view kTasks[] = {
    "Tăng cường sự lãnh đạo của Đảng, quản lý của Nhà nước về khoa học, công nghệ và đổi mới sáng tạo",
    "Hoàn thiện thể chế, chính sách, tháo gỡ điểm nghẽn trong hoạt động khoa học và công nghệ",
    "Phát triển nguồn nhân lực, tổ chức khoa học và công nghệ",
    "Huy động và sử dụng hiệu quả nguồn lực tài chính",
    "Phát triển thị trường khoa học và công nghệ, hệ thống đổi mới sáng tạo",
    "Mở rộng hợp tác quốc tế"};

// One writer's habits, taken once for a plan.
struct Hand {
  std::size_t step;      // indentation of a nested mapping
  bool lists_at_parent;  // `-` under the key's first letter
  bool flow_lists;
  bool comments;
};

class Writer {
 public:
  Writer(std::uint64_t seed, std::size_t bytes)
      : random_(seed),
        bytes_(bytes),
        hand_{random_.below(3) == 0 ? 4u : 2u, random_.below(3) == 0, random_.below(2) == 0, random_.below(2) == 0} {}

  std::string run() {
    head();
    aims();
    remedies();
    const std::string end = with_output([this] { closing(); });
    line(0, "nhiem_vu:");
    for (std::size_t group = 0; group < 6; ++group) {
      const std::size_t target =
          out_.size() + (bytes_ > out_.size() + end.size() ? (bytes_ - out_.size() - end.size()) / (6 - group) : 0);
      work_group(group, target);
    }
    return std::move(out_) + end;
  }

 private:
  template <typename Part>
  std::string with_output(Part part) {
    std::string kept = std::move(out_);
    out_.clear();
    part();
    std::string written = std::move(out_);
    out_ = std::move(kept);
    return written;
  }

  void line(std::size_t indent, std::string_view text) {
    out_.append(indent, ' ');
    out_ += text;
    out_ += '\n';
  }
  std::size_t item_indent(std::size_t parent) const { return hand_.lists_at_parent ? parent : parent + hand_.step; }

  std::string sentence() {
    std::string text(random_.of(kVerbs));
    (text += ' ') += random_.of(kObjects);
    if (random_.below(2) == 0) (text += ", ") += random_.of(kTails);
    return text;
  }

  // `prefix` is what begins the line: "key: " or "- ".
  void prose(std::size_t indent, std::string_view prefix) {
    std::string text = sentence();
    const std::string begun = std::string(indent, ' ') + std::string(prefix);
    const std::size_t deeper = indent + 2;
    switch (random_.below(8)) {
      case 0:
        out_ += begun + "\"" + text + "\"\n";
        return;
      case 1:
        out_ += begun + "'" + text + ".'\n";
        return;
      case 2:
        out_ += begun + ">-\n";
        line(deeper, text + ";");
        line(deeper, sentence() + ".");
        return;
      case 3:
        out_ += begun + "|\n";
        line(deeper, "- " + text + ";");
        line(deeper, "- " + sentence() + ".");
        return;
      case 4:
        out_ += begun + text + ";\n";
        line(deeper, sentence());
        return;
      default:
        out_ += begun + text + (hand_.comments && random_.below(12) == 0 ? "  # cần rà lại" : "") + "\n";
    }
  }

  void prose_list(std::string_view key, std::size_t indent, std::size_t count) {
    line(indent, std::string(key) + ":");
    for (std::size_t i = 0; i < count; ++i) prose(item_indent(indent), "- ");
  }

  void body_list(std::string_view key, std::size_t indent) {
    const std::string_view first = random_.of(kBodies);
    const std::string_view second = random_.of(kBodies);
    if (hand_.flow_lists)
      return line(indent, std::string(key) + ": [" + std::string(first) + ", " + std::string(second) + "]");
    line(indent, std::string(key) + ":");
    line(item_indent(indent), "- " + std::string(first));
    line(item_indent(indent), "- " + std::string(second));
  }

  void head() {
    const std::string number = std::to_string(10 + random_.below(80));
    if (hand_.comments) line(0, "# Kế hoạch thực hiện Hướng dẫn 149-HD/BTGTW");
    line(0, "rasoat: 1");
    line(0, "huong_dan: 149-HD/BTGTW");
    line(0, "van_ban:");
    for (const std::string& field :
         {std::string("he_thong: dang"), std::string("loai: ke_hoach"), "so_ky_hieu: " + number + "-KH/ĐU",
          std::string("co_quan_ban_hanh: Đảng ủy Trường Đại học Khoa học Tự nhiên"),
          std::string("loai_don_vi: dang_uy_truong_vien"), std::string("dia_danh: Thành phố Hồ Chí Minh"),
          "ngay_ban_hanh: " + std::to_string(1 + random_.below(28)) + "/5/2024",
          std::string("trich_yeu: Thực hiện Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị"),
          std::string("thoi_ky: { tu: 2024, den: 2030, tam_nhin: 2045 }")}) {
      line(hand_.step, field);
    }
    line(0, "");
    line(0, "can_cu:");
    const std::size_t item = item_indent(0);
    line(item, "- Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị");
    line(item, "- Hướng dẫn số 149-HD/BTGTW, ngày 25/3/2024 của Ban Tuyên giáo Trung ương");
    line(item, "- so_ky_hieu: 20-NQ/TW");
    line(item + 2, "loai: nghi_quyet");
    line(item + 2, "ngay: 01/11/2012");
    line(item + 2, "co_quan: Ban Chấp hành Trung ương Đảng");
  }

  void aims() {
    prose_list("muc_dich", 0, 3);
    prose_list("yeu_cau", 0, 3);
    line(0, "muc_tieu:");
    prose(hand_.step, "tong_quat: ");
    line(hand_.step, "chi_tieu:");
    for (int i = 1; i <= 4; ++i) {
      const std::size_t item = item_indent(hand_.step);
      line(item, "- ma: CT" + std::to_string(i));
      line(item + 2, "ten: Tỷ lệ chi cho nghiên cứu, phát triển");
      line(item + 2, "gia_tri: \"≥ " + std::to_string(1 + random_.below(60)) + "\"");
      line(item + 2, "nam: 2030");
    }
  }

  void remedies() {
    line(0, "khac_phuc:");
    for (const std::string_view code : {"H1a", "H1b", "H2a", "H2b", "H3"}) {
      const std::size_t item = item_indent(0);
      line(item, "- han_che: " + std::string(code));
      prose(item + 2, "thuc_trang: ");
      prose(item + 2, "giai_phap: ");
      line(item + 2, "nhiem_vu: [\"1.1\", \"2.1\"]");
    }
  }

  void work_group(std::size_t group, std::size_t target) {
    const std::size_t item = item_indent(0);
    const std::string number = std::to_string(group + 1);
    line(item, "- nhan: \"" + number + "\"");
    line(item + 2, "nhom: II." + number);
    line(item + 2, "ten: " + std::string(kTasks[group]));
    line(item + 2, "cong_viec:");
    for (std::size_t work = 1; work == 1 || out_.size() < target; ++work) {
      const std::size_t at = item_indent(item + 2);
      if (hand_.comments && random_.below(10) == 0) line(at, "# xem thêm phụ lục");
      line(at, "- ma: \"" + number + "." + std::to_string(work) + "\"");
      prose(at + 2, "noi_dung: ");
      line(at + 2, "chu_tri: " + std::string(random_.of(kBodies)));
      body_list("phoi_hop", at + 2);
      line(at + 2, "thoi_han: " + std::string(random_.of(kDeadlines)));
      line(at + 2, "san_pham: " + std::string(random_.of(kProducts)));
      if (random_.below(4) == 0) line(at + 2, "");
    }
  }

  void closing() {
    const std::size_t item = item_indent(0);
    line(0, "pho_bien:");
    for (const std::string_view level : {"dang_uy", "chi_bo", "dang_vien"}) {
      line(item, "- cap: " + std::string(level));
      line(item + 2, "don_vi_to_chuc: " + std::string(random_.of(kBodies)));
      line(item + 2, "hinh_thuc: Hội nghị trực tiếp kết hợp trực tuyến");
      line(item + 2, "thoi_han: tháng 6/2024");
      line(item + 2, "ty_le: 100%");
    }
    line(0, "so_ket_tong_ket:");
    line(item, "- { loai: so_ket, chu_tri: Văn phòng Đảng ủy, thoi_han: hằng năm }");
    line(item, "- { loai: tong_ket, chu_tri: Ban Tuyên giáo Đảng ủy, thoi_han: năm 2030 }");
    line(0, "bao_cao: [{ tu: Các chi bộ trực thuộc, den: Đảng ủy, thoi_han: trước ngày 15/11 hằng năm }]");
    line(0, "kinh_phi: { nguon: [ngân sách nhà nước, nguồn thu sự nghiệp], nam: 2024 }");
    line(0, "noi_nhan:");
    for (const std::string_view body : kBodies) line(item, "- " + std::string(body));
    line(0, "ky: { quyen_han: T/M, tap_the: BAN THƯỜNG VỤ, chuc_vu: BÍ THƯ, ho_ten: Nguyễn Văn An }");
  }

  Random random_;
  std::size_t bytes_;
  Hand hand_;
  std::string out_;
};

}  // namespace

std::string generate_plan(std::uint64_t seed, std::size_t bytes) { return Writer(seed, bytes).run(); }

std::size_t plan_bytes(std::uint64_t seed) {
  // Triangular: few small plans, most at 13 KB, a long tail.
  constexpr double kLeast = 8e3;
  constexpr double kUsual = 13e3;
  constexpr double kMost = 60e3;
  const double at = Random(~seed).real();
  const double bytes = at < (kUsual - kLeast) / (kMost - kLeast)
                           ? kLeast + std::sqrt(at * (kMost - kLeast) * (kUsual - kLeast))
                           : kMost - std::sqrt((1 - at) * (kMost - kLeast) * (kMost - kUsual));
  return static_cast<std::size_t>(bytes);
}

}  // namespace rasoat::bench
