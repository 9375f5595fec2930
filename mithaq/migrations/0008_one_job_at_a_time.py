"""One job of a kind about the same thing: two processes that ask at once can no longer both start it."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('mithaq', '0007_kinds_of_links'),
    ]

    operations = [
        migrations.AddConstraint(
            model_name='job',
            constraint=models.UniqueConstraint(condition=models.Q(models.Q(('about', ''), _negated=True), ('asked_to_stop', False), ('state__in', ('queued', 'running'))), fields=('kind', 'about'), name='desk_job_once'),
        ),
    ]
