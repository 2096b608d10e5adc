package org.ventanilla.centres;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.access.DemoUsers;
import org.ventanilla.access.SignedIn;
import org.ventanilla.ui.Reception;
import org.ventanilla.ui.SignIn.DemoUser;
import org.ventanilla.ui.Signed;

/** Tells the pages who is signed in and where, and in a demo whom one may play. */
@Configuration
class FrontDesk {

    @Bean
    Reception reception(Centres centres) {
        return request -> {
            var caller = SignedIn.findCaller(request);
            return caller == null
                    ? null
                    : new Signed(caller.name(), centres.get(caller.centre()).name());
        };
    }

    @Bean
    @ConditionalOnProperty("ventanilla.demo")
    DemoUsers demoUsers(Centres centres) {
        return () -> DemoNetwork.MEMBERS.stream()
                .map(member -> new DemoUser(
                        member.username(),
                        DemoNetwork.PASSWORD,
                        member.name(),
                        centres.get(NetworkFile.idOf(member.centre())).name()))
                .toList();
    }
}
