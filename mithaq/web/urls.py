"""Every address of the web door. A room's own addresses stand in its urls.py and are found there."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from mithaq.web.components import views as components
from mithaq.web.shell import views as shell
from mithaq.web.shell import work
from mithaq.web.signin import views as signin

ROOMS = sorted(found.parent.name for found in settings.WEB.glob("*/urls.py"))

urlpatterns: list[URLPattern | URLResolver] = [
    path("sign-in/", signin.sign_in, name="sign_in"),
    path("sign-out/", signin.sign_out, name="sign_out"),
    path("language/", shell.set_language, name="set_language"),
    path("months/", shell.set_months, name="set_months"),
    path("work/<int:pk>/end/", work.end, name="work_end"),
    path("health/", shell.health, name="health"),
]
urlpatterns += [path("", include(f"mithaq.web.{room}.urls")) for room in ROOMS]
if settings.SHOW_COMPONENTS:
    urlpatterns.append(path("components/", components.show, name="components"))

handler400 = "mithaq.web.errors.views.bad_request"
handler403 = "mithaq.web.errors.views.forbidden"
handler404 = "mithaq.web.errors.views.not_found"
handler500 = "mithaq.web.errors.views.broken"
