"""One node's settings. All that differs between nodes lies in the folder that MITHAQ_HOME names."""

import os
import warnings
from pathlib import Path

from csp.constants import NONE, SELF

from mithaq.desk.databases import databases
from mithaq.desk.home import folder, read_home

BASE_DIR = Path(__file__).resolve().parent.parent
WEB = BASE_DIR / "mithaq" / "web"
HOME = read_home(folder())

DEBUG = False  # A traceback page would show what belongs to the commission.
SHOW_COMPONENTS = os.environ.get("MITHAQ_COMPONENTS") == "1"  # the living style page, for developers and tests
SECRET_KEY = HOME.secret_key
ALLOWED_HOSTS = [HOME.host, *HOME.allowed_hosts] if HOME.exists else ["localhost", "127.0.0.1", "testserver"]
HTTPS = HOME.scheme == "https"

INSTALLED_APPS = [
    "mithaq",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "django_tasks",
    "django_tasks_db",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "mithaq.web.shell.uploads.bounded_uploads",
    "mithaq.web.shell.middleware.private_pages",
]
ROOT_URLCONF = "mithaq.web.urls"
WSGI_APPLICATION = "mithaq.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [WEB],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "mithaq.web.shell.context.shell",
            ],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "django_htmx.templatetags.django_htmx",
                "mithaq.web.components.parts",
                "mithaq.web.components.dates",
                "mithaq.web.sessions.tags",
            ],
        },
    }
]

# ── where things lie ──────────────────────────────────────────────────────────────────────────────────────────────
DATABASES = databases(HOME, os.environ.get("MITHAQ_DATABASE", ""))
DATABASE_ROUTERS = ["mithaq.desk.router.DeskRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "static-built"
STATICFILES_DIRS = [WEB / "static"]
BUILT = HOME.exists and (STATIC_ROOT / "staticfiles.json").is_file()  # else files are served where they were written
STORAGES = {
    "default": {"BACKEND": "mithaq.desk.files.DurableFiles", "OPTIONS": {"location": HOME.files}},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if BUILT
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not BUILT
WHITENOISE_AUTOREFRESH = False
if not BUILT:
    warnings.filterwarnings("ignore", "No directory at", module="whitenoise")  # nothing built: the finders serve

# ── who may come in ───────────────────────────────────────────────────────────────────────────────────────────────
AUTH_USER_MODEL = "mithaq.User"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "/"
# Cookies ignore ports: two nodes on one host would share them, so each party's have its own names.
COOKIES = f"mithaq_{HOME.party.lower()}" if HOME.party else "mithaq"
SESSION_COOKIE_NAME = f"{COOKIES}_session"
SESSION_COOKIE_AGE = 12 * 3600  # a working day
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_NAME = f"{COOKIES}_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = HTTPS
CSRF_FAILURE_VIEW = "mithaq.web.errors.views.csrf_failure"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# ── what a browser may do with a page ─────────────────────────────────────────────────────────────────────────────
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_SSL_REDIRECT = False  # The node serves one scheme; what stands in front of it, if anything, redirects.
DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000  # two for each item of an imported programme: 2,000 tasks with their links
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]

# ── languages ─────────────────────────────────────────────────────────────────────────────────────────────────────
LANGUAGES = [("fr", "Français"), ("ar", "العربية"), ("en", "English")]
LANGUAGE_CODE = "fr"
LANGUAGE_COOKIE_NAME = f"{COOKIES}_language"
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = HTTPS
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600
LOCALE_PATHS = sorted(WEB.glob("*/locale"))
USE_I18N = True
USE_TZ = True
TIME_ZONE = HOME.time_zone

# ── what the node says to whoever watches it: one line each, on the standard error ────────────────────────────────
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"line": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["line"], "level": "WARNING"},
    "loggers": {"django": {"handlers": ["line"], "level": "WARNING", "propagate": False}},
}
