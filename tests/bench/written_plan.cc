#include <array>
#include <string>

#include "tests/bench/made_plan.h"
#include "tests/bench/random.h"

namespace rasoat::bench {
namespace {

constexpr std::string_view kSurnames[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"};
constexpr std::string_view kMiddles[] = {"Văn", "Thị", "Đức", "Minh", "Quốc", "Thanh", "Hữu", "Ngọc"};
constexpr std::string_view kGiven[] = {"An", "Bình", "Châu", "Dũng", "Hà", "Khánh", "Lan", "Nga", "Sơn", "Thủy"};
constexpr std::array<std::string_view, 5> kShortcomings = {"H1a", "H1b", "H2a", "H2b", "H3"};

class PlanWriter {
 public:
  PlanWriter(const PlanContent& content, const MadeUnit& unit, const PlanHead& head)
      : content_(content), unit_(unit), head_(head), random_(random_for(head.day * 1000 + unit.name.size())) {
    person_ = std::string(random_.of(kSurnames)) + ' ' + std::string(random_.of(kMiddles)) + ' ' +
              std::string(random_.of(kGiven));
    folded_ = random_.chance(0.3);
  }

  std::string run() {
    write_head();
    write_bases();
    write_aims();
    write_remedies();
    write_works();
    write_dissemination();
    write_duties();
    write_closing();
    return std::move(out_);
  }

 private:
  void line(std::size_t indent, std::string_view text) {
    out_.append(indent, ' ');
    out_ += text;
    out_ += '\n';
  }

  // `prefix` is what begins the line: "key: " or "- ".
  void text(std::size_t indent, std::string_view prefix, std::string_view wording) {
    const std::string named = with_names(wording, unit_);
    if (!folded_ || named.size() < 100) return line(indent, std::string(prefix) + '"' + named + '"');
    line(indent, std::string(prefix) + ">-");
    for (std::size_t at = 0; at < named.size();) {
      const std::size_t end = named.size() - at < 110 ? std::string::npos : named.find(' ', at + 90);
      line(indent + 4, std::string_view(named).substr(at, end == std::string::npos ? end : end - at));
      if (end == std::string::npos) break;
      at = end + 1;
    }
  }

  void write_head() {
    line(0, "rasoat: 1\nhuong_dan: 149-HD/BTGTW\n\nvan_ban:");
    line(2, unit_.state ? "he_thong: nha_nuoc" : "he_thong: dang");
    line(2, "loai: ke_hoach");
    line(2, "so_ky_hieu: " + head_.symbol);
    if (head_.draft) line(2, "du_thao: true");
    line(2, "co_quan_cap_tren: " + unit_.superior);
    line(2, "co_quan_ban_hanh: " + (head_.other_name ? unit_.other_name : unit_.name));
    line(2, "loai_don_vi: " + unit_.type);
    if (!unit_.superior_symbol.empty()) line(2, "don_vi_cap_tren_truc_tiep: " + unit_.superior_symbol);
    line(2, "dia_danh: Lam Giang");
    line(2, "ngay_ban_hanh: " + (head_.defect == Defect::kImpossibleDate ? "31/6/2024" : day_text(head_.day)));
    text(2, "trich_yeu: ", "Thực hiện Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị tại {place}");
    line(2, "thoi_ky: { tu: 2024, den: 2030 }");
    line(2, "nguoi_chiu_trach_nhiem: { ho_ten: " + person_ + ", chuc_vu: " + unit_.head + " }");
  }

  void write_bases() {
    const std::string science =
        "phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị "
        "trường định hướng xã hội chủ nghĩa và hội nhập quốc tế";
    const std::string resolution =
        "Nghị quyết số 20-NQ/TW, ngày 01/11/2012 của Ban Chấp hành Trung ương Đảng khóa XI về " + science;
    line(0, "\ncan_cu:");
    line(2, "- Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị về tiếp tục thực hiện " + resolution);
    line(2, "- " + resolution);
    line(2, "- Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng");
    line(2,
         "- Nghị quyết số 29-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục đẩy mạnh "
         "công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045");
    line(2,
         "- Nghị quyết số 45-NQ/TW, ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục xây dựng "
         "và phát huy vai trò của đội ngũ trí thức đáp ứng yêu cầu phát triển đất nước nhanh và bền vững trong giai "
         "đoạn mới");
    line(2, "- Hướng dẫn số 149-HD/BTGTW, ngày 25/3/2024 của Ban Tuyên giáo Trung ương thực hiện Kết luận số 69-KL/TW");
    if (!unit_.superior_symbol.empty())
      line(2, "- Kế hoạch số " + unit_.superior_symbol + ", ngày 02/5/2024 của " + unit_.superior +
                  " về thực hiện Kết luận số 69-KL/TW");
  }

  void write_aims() {
    line(0, "\ndac_diem_tinh_hinh:");
    for (const std::string& sentence : content_.situation) text(2, "- ", sentence + '.');
    if (head_.defect != Defect::kNoPurpose) {
      line(0, "\nmuc_dich:");
      for (const std::string_view sentence : template_purposes()) text(2, "- ", sentence);
    }
    line(0, "yeu_cau:");
    text(2, "- ", "Kết luận số 69-KL/TW được phổ biến đến tất cả cấp ủy, từng đảng viên thuộc {unit}.");
    line(0, "\nmuc_tieu:");
    text(2, "tong_quat: ", content_.aim);
    line(2, "chi_tieu:");
    for (std::size_t i = 0; i < content_.indicators.size(); ++i) {
      line(4, "- ma: CT" + std::to_string(i + 1));
      text(6, "ten: ", content_.indicators[i]);
      line(6, "gia_tri: \"≥ " + std::to_string(random_.between(10, 90)) + "\"");
      line(6, "don_vi: \"%\"\n      nam: 2030\n      nguon: Số liệu thống kê năm 2023");
      line(6, "theo_doi: " + unit_.leads[i % kTaskGroups]);
    }
  }

  void write_remedies() {
    line(0, "\nkhac_phuc:");
    for (std::size_t i = 0; i < kShortcomings.size(); ++i) {
      line(2, "- han_che: " + std::string(kShortcomings[i]));
      text(4, "thuc_trang: ", content_.remedies[i].state);
      text(4, "giai_phap: ", content_.remedies[i].remedy);
      line(4, "nhiem_vu: [\"" + std::to_string(i + 1) + ".1\"]");
    }
  }

  void write_works() {
    line(0, "\nnhiem_vu:");
    const std::size_t groups = kTaskGroups - (head_.defect == Defect::kNoLastTask ? 1 : 0);
    for (std::size_t group = 0; group < groups; ++group) {
      const std::string number = std::to_string(group + 1);
      line(2, "- nhan: \"" + number + "\"\n    nhom: II." + number);
      text(4, "ten: ", group_name(group));
      line(4, "cong_viec:");
      for (std::size_t work = 0; work < content_.works[group].size(); ++work)
        write_work(group, number + '.' + std::to_string(work + 1), content_.works[group][work]);
    }
  }

  void write_work(std::size_t group, const std::string& id, const MadeWork& work) {
    const bool first = id == "1.1";
    line(6, "- ma: \"" + id + "\"");
    text(8, "noi_dung: ", work.text);
    if (!first || head_.defect != Defect::kNoLead) line(8, "chu_tri: " + unit_.leads[group]);
    line(8, "phoi_hop: [" + unit_.leads[(group + 1 + random_.below(5)) % kTaskGroups] + "]");
    line(8, "thoi_han: " + work.deadline);
    text(8, "san_pham: ", first && head_.defect == Defect::kPlaceholder ? "………" : work.product);
  }

  void write_dissemination() {
    line(0, "\npho_bien:");
    constexpr std::array<std::string_view, 3> kLevels = {"dang_uy", "chi_bo", "dang_vien"};
    constexpr std::array<std::string_view, 3> kWhom = {"Cấp ủy viên, bí thư chi bộ", "Các chi bộ trực thuộc",
                                                       "Toàn thể đảng viên"};
    for (std::size_t i = 0; i < kLevels.size(); ++i) {
      line(2, "- cap: " + std::string(kLevels[i]));
      line(4, "don_vi_to_chuc: " + unit_.leads[0]);
      line(4, "doi_tuong: " + std::string(kWhom[i]));
      line(4, "hinh_thuc: Hội nghị trực tiếp kết hợp trực tuyến\n    thoi_luong: 1 buổi");
      line(4, "thoi_han: tháng " + std::to_string(10 + i) + "/2024\n    ty_le: 100%");
    }
    line(0, "\ntuyen_truyen:");
    for (const std::string& sentence : content_.publicity) {
      text(2, "- noi_dung: ", sentence);
      line(4, "kenh: trang thông tin điện tử\n    doi_tuong: nhân dân");
      line(4, "chu_tri: " + unit_.leads[0] + "\n    thoi_han: quý IV/2024");
    }
    line(0, "\ntap_huan:");
    for (const std::string& sentence : content_.training) {
      text(2, "- noi_dung: ", sentence);
      line(4,
           "doi_tuong: báo cáo viên, tuyên truyền viên\n    chu_tri: " + unit_.leads[2] + "\n    thoi_han: quý I/2025");
    }
  }

  void write_duties() {
    line(0, "\nto_chuc_thuc_hien:");
    std::size_t next = 0;
    for (const std::string& body : unit_.leads) {
      line(2, "- co_quan: " + body);
      text(4, "trach_nhiem: ", template_duties()[next++ % template_duties().size()]);
    }
    line(0, "\nkiem_tra_giam_sat:");
    line(2, "- { loai: kiem_tra, chu_the: " + unit_.office +
                ", doi_tuong: Các chi bộ trực thuộc, noi_dung: Việc thực " +
                "hiện Kết luận số 69-KL/TW, thoi_han: quý II/2025 }");
  }

  void write_closing() {
    line(0, "\nso_ket_tong_ket:");
    line(2, "- { loai: so_ket, chu_tri: " + unit_.office + ", thoi_han: quý IV/2027 }");
    line(2, "- { loai: tong_ket, chu_tri: " + unit_.office + ", thoi_han: tháng 11/2030 }");
    if (head_.defect != Defect::kNoReports) {
      line(0, "\nbao_cao:");
      line(2, "- tu: Các chi bộ trực thuộc\n    den: " + unit_.name + "\n    thoi_han: trước ngày 05/11 hằng năm");
      line(2, "- tu: " + unit_.name + "\n    den: " + unit_.superior + "\n    thoi_han: trước ngày 20/11 hằng năm");
      line(4, "dau_moi_tong_hop: " + unit_.office);
    }
    line(0, "\nkinh_phi: { nguon: [Ngân sách nhà nước, Nguồn xã hội hóa] }\n\nnoi_nhan:");
    line(2, "- " + unit_.superior + " (để b/c)");
    for (const std::string& body : unit_.leads) line(2, "- " + body);
    if (unit_.office != unit_.leads.back()) line(2, "- " + unit_.office);
    line(2, "- Các chi bộ trực thuộc\n  - Lưu " + unit_.office);
    line(0, unit_.state
                ? "\nky: { quyen_han: TM., tap_the: ỦY BAN NHÂN DÂN, chuc_vu: CHỦ TỊCH, ho_ten: " + person_ + " }"
                : "\nky: { quyen_han: T/M, tap_the: BAN THƯỜNG VỤ, chuc_vu: BÍ THƯ, ho_ten: " + person_ + " }");
  }

  const PlanContent& content_;
  const MadeUnit& unit_;
  const PlanHead& head_;
  Random random_;
  std::string person_;
  bool folded_ = false;
  std::string out_;
};

}  // namespace

std::string written(const PlanContent& content, const MadeUnit& unit, const PlanHead& head) {
  return PlanWriter(content, unit, head).run();
}

}  // namespace rasoat::bench
