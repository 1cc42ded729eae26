// SPDX-License-Identifier: Apache-2.0
#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QStorageInfo>

#include <csignal>

#include <ctime>
#include <fcntl.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::platform {

namespace {

/// Magic numbers of linux/magic.h for the file systems that live on another machine.
constexpr long kNetworkFileSystems[] = {0x6969 /* NFS */, 0x517B /* SMB */, 0xFF534D42L /* CIFS */,
    0xFE534D42L /* SMB2 */, 0x65735546 /* FUSE: sshfs and the like */, 0x01021997 /* 9p */,
    0x00C36400 /* Ceph */, 0x5346414F /* AFS */};

int g_signalPipe[2] = {-1, -1};

void forwardSignal(int)
{
    const char byte = 1;
    // A full pipe means the wish to stop is already known.
    [[maybe_unused]] const auto written = ::write(g_signalPipe[0], &byte, 1);
}

QString lastErrorText()
{
    return QString::fromLocal8Bit(::strerror(errno));
}

} // namespace

qint64 bootTimeMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

QByteArray bootId()
{
    // No process outlives its boot.
    static const QByteArray kId = [] {
        QFile file(u"/proc/sys/kernel/random/boot_id"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("unknown");
    }();
    return kId;
}

void hardenProcess()
{
    ::umask(077);
    ::prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::signal(SIGXFSZ, SIG_IGN);
    ::signal(SIGPIPE, SIG_IGN);
}

QString osUser()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

qint64 freeBytes(const QString &path)
{
    const QStorageInfo storage(path);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

bool isNetworkFileSystem(const QString &path)
{
    struct statfs info { };
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    for (const long magic : kNetworkFileSystems) {
        if (info.f_type == magic)
            return true;
    }
    return false;
}

Result<void> makePrivateDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return fail(ErrorKind::Storage,
            QCoreApplication::translate(
                "Platform", "%1 is a symbolic link; nothing was written there. Name the real folder.")
                .arg(path));
    if (info.exists() && !info.isDir())
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Platform", "%1 is not a folder; nothing was written there.")
                .arg(path));
    if (!QDir().mkpath(path))
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Platform", "The folder %1 cannot be created; nothing was written.")
                .arg(path),
            lastErrorText());
    ::chmod(QFile::encodeName(path).constData(), 0700);
    return {};
}

bool syncToDisk(int fileDescriptor)
{
    return ::fdatasync(fileDescriptor) == 0;
}

Result<QByteArray> readPrivateFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("Platform", "The file %1 cannot be opened.").arg(path),
            lastErrorText());
    struct stat info { };
    const bool known = ::fstat(fd, &info) == 0;
    if (!known || (info.st_mode & 077) != 0 || (info.st_uid != ::getuid() && info.st_uid != 0)) {
        ::close(fd);
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Platform",
                "The file %1 can be read by others, so the secret in it was not used. Run: chmod 600 %1")
                .arg(path));
    }
    QFile file;
    QByteArray bytes;
    if (file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        bytes = file.read(64 * 1024);
    return bytes;
}

void killSelf()
{
    ::kill(::getpid(), SIGKILL);
    ::_exit(137);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    const int fd
        = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Platform", "The lock file %1 cannot be opened; nothing was done.")
                .arg(path),
            lastErrorText());
    struct flock request { };
    request.l_type = F_WRLCK;
    request.l_whence = SEEK_SET;
    if (::fcntl(fd, F_OFD_SETLK, &request) != 0) {
        char holder[32] = {};
        const auto length = ::read(fd, holder, sizeof holder - 1);
        ::close(fd);
        return fail(ErrorKind::Busy,
            QCoreApplication::translate(
                "Platform", "Another Linekeeper (process %1) is working on this data folder.")
                .arg(length > 0 ? QString::fromLatin1(holder).trimmed() : u"?"_s));
    }
    const QByteArray self = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(fd, 0) != 0 || ::write(fd, self.constData(), static_cast<size_t>(self.size())) < 0)
        qWarning("The lock file cannot name its holder: %s", ::strerror(errno));
    return std::unique_ptr<FileLock>(new FileLock(fd));
}

FileLock::FileLock(int fileDescriptor)
    : m_fd(fileDescriptor)
{
}

FileLock::~FileLock()
{
    ::close(m_fd);
}

void onTerminationSignal(std::function<void()> handler)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, g_signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(g_signalPipe[1], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier, handler = std::move(handler)] {
        char byte = 0;
        while (::read(g_signalPipe[1], &byte, 1) > 0) { }
        notifier->setEnabled(true);
        handler();
    });
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action { };
        action.sa_handler = forwardSignal;
        ::sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace lk::platform
