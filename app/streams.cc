#include "app/streams.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace rasoat::app {
namespace {

// Opened the wrong way round, so that to read a plan from it, or to write a report to it, fails as it would without.
void fill(int stream, int how) {
  if (::fcntl(stream, F_GETFD) == -1) (void)!::open("/dev/null", how);  // which takes the lowest number that is free
}

}  // namespace

void make_streams_sure() {
  fill(STDIN_FILENO, O_WRONLY);
  fill(STDOUT_FILENO, O_RDONLY);
  fill(STDERR_FILENO, O_WRONLY);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace rasoat::app
